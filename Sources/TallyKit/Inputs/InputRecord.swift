package import Foundation

/// One line of JSON Lines: a document with what is known of it.
package struct InputRecord: Decodable, Hashable, Sendable {
  /// The identifier; nil where the line gives none.
  package let id: String?
  /// The text.
  package let text: String
  /// The outlet or author.
  package let source: String?
  /// The day of publication, as it is written.
  package let date: String?
  /// The headline.
  package let title: String?
  /// The address.
  package let url: String?

  /// Makes a record.
  package init(
    id: String?, text: String, source: String? = nil, date: String? = nil, title: String? = nil,
    url: String? = nil
  ) {
    self.id = id
    self.text = text
    self.source = source
    self.date = date
    self.title = title
    self.url = url
  }

  private enum CodingKeys: String, CodingKey { case id, text, source, date, title, url }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    // Numbers serve as identifiers in many corpora; strings are tried first, since a failure is slow.
    do {
      id = try values.decodeIfPresent(String.self, forKey: .id)
    } catch {
      id = String(try values.decode(Int.self, forKey: .id))
    }
    text = try values.decode(String.self, forKey: .text)
    source = try values.decodeIfPresent(String.self, forKey: .source)
    date = try values.decodeIfPresent(String.self, forKey: .date)
    title = try values.decodeIfPresent(String.self, forKey: .title)
    url = try values.decodeIfPresent(String.self, forKey: .url)
  }

  /// Reads one line; a failure is told in words.
  package static func read(_ line: Data) -> Result<InputRecord, RecordMistake> {
    do {
      return .success(try JSONDecoder().decode(InputRecord.self, from: line))
    } catch DecodingError.keyNotFound(let key, _) {
      return .failure(RecordMistake("\"\(key.stringValue)\" is missing. Add it"))
    } catch DecodingError.typeMismatch(_, let context),
      DecodingError.valueNotFound(_, let context)
    {
      let field = context.codingPath.last?.stringValue
      return .failure(
        RecordMistake(
          field.map { "\"\($0)\" is not a string. Write it as one" }
            ?? "not a JSON object. Give one object a line with \"id\" and \"text\""))
    } catch {
      return .failure(RecordMistake("not JSON. Give one object a line with \"id\" and \"text\""))
    }
  }
}

/// What is wrong with a record, and what to do.
package struct RecordMistake: Error, Hashable, Sendable {
  /// What is wrong, and what to do.
  package let reason: String

  /// Makes a mistake.
  package init(_ reason: String) { self.reason = reason }
}
