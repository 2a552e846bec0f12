import Foundation

/// Decodes JSON as other programs' files are decoded.
func decoded<Value: Decodable>(_ json: String) throws -> Value {
  try JSONDecoder().decode(Value.self, from: Data(json.utf8))
}
