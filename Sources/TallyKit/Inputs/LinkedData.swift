import Foundation

/// What a page's JSON-LD says of its article: `datePublished`, `headline`, the publisher's name, the address.
struct LinkedData: Hashable, Sendable {
  /// The most bytes of a script that are decoded.
  private static let byteLimit = 1 << 20

  /// The most nodes that are looked at.
  private static let nodeLimit = 10_000

  /// The day of publication, as it is written.
  private(set) var date: String?
  /// The headline.
  private(set) var title: String?
  /// The publisher's name.
  private(set) var source: String?
  /// The address.
  private(set) var url: String?

  /// Reads the insides of scripts; what is no JSON is passed over. The first node with a date of publication
  /// is taken for the article.
  init(_ scripts: [[UInt8]]) {
    for script in scripts where date == nil && script.count <= LinkedData.byteLimit {
      guard let value = try? JSONSerialization.jsonObject(with: Data(script)) else { continue }
      search(value)
    }
  }

  /// Looks for the article among nodes in lists and in `@graph`, without recursion.
  private mutating func search(_ value: Any) {
    var waiting = [value]
    var seen = 0
    while let value = waiting.popLast(), seen < LinkedData.nodeLimit {
      seen += 1
      if let list = value as? [Any] {
        waiting += list.reversed()
      } else if let node = value as? [String: Any] {
        if let published = node["datePublished"] as? String {
          return take(node, published: published)
        }
        for key in ["@graph", "mainEntity"] {
          if let inner = node[key] { waiting.append(inner) }
        }
      }
    }
  }

  private mutating func take(_ node: [String: Any], published: String) {
    date = published
    title = node["headline"] as? String
    url = node["url"] as? String ?? node["mainEntityOfPage"] as? String
    if let publisher = node["publisher"] as? [String: Any] {
      source = publisher["name"] as? String
    } else if let publishers = node["publisher"] as? [[String: Any]] {
      source = publishers.first?["name"] as? String
    } else {
      source = node["publisher"] as? String
    }
  }
}
