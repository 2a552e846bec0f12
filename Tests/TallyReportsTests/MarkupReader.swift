import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads markup with an XML parser and gathers what a test asks about.
final class MarkupReader: NSObject, XMLParserDelegate {
  /// An element's name with its attributes.
  struct Element {
    /// The name.
    let name: String
    /// The attributes.
    let attributes: [String: String]
  }

  /// The elements, in order.
  private(set) var elements: [Element] = []
  /// All text.
  private(set) var text = ""
  /// Whether the markup is well-formed.
  private(set) var isWellFormed = false

  /// Reads markup.
  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  /// The elements of a name.
  func elements(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
