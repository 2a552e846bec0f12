import Foundation
import TallyText

/// Hashes as content security policies name them (CSP level 3, section 2.3.1).
enum ContentHash {
  /// The SHA-256 of the bytes in base64.
  static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array(SHA256.hexadecimal(bytes.span).utf8)
    let digest = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(decoding: digits[$0...($0 + 1)], as: UTF8.self), radix: 16)
    }
    return Data(digest).base64EncodedString()
  }
}
