/// The lines at the top of a file that say things about it: `date: 2022-01-30`.
struct MetadataHeader {
  /// What the lines say.
  let metadata: DocumentMetadata

  /// How many lines the header takes, its last blank line or `---` included; 0 where there is none.
  let lineCount: Int

  /// Reads `key: value` lines up to a blank line, or a block between two lines `---`.
  init(_ lines: [TextSpan], of bytes: Span<UInt8>) {
    let first = lines.firstIndex { !$0.isEmpty } ?? lines.count
    if first < lines.count, lines[first].equals("---", in: bytes) {
      self.init(fencedFrom: first, lines, of: bytes)
    } else {
      self.init(plainFrom: first, lines, of: bytes)
    }
  }

  /// Every line must be of the form, and one key at least must be known.
  private init(plainFrom first: Int, _ lines: [TextSpan], of bytes: Span<UInt8>) {
    var metadata = DocumentMetadata()
    var isKnown = false
    var place = first
    while place < lines.count, !lines[place].isEmpty {
      guard let field = MetadataField(lines[place], of: bytes) else {
        self.init(metadata: DocumentMetadata(), lineCount: 0)
        return
      }
      isKnown = metadata.set(field, of: bytes) || isKnown
      place += 1
    }
    self.init(
      metadata: isKnown ? metadata : DocumentMetadata(),
      lineCount: isKnown ? min(place + 1, lines.count) : 0)
  }

  /// Lines of other forms, such as lists, are passed over; without a closing fence there is no header.
  private init(fencedFrom first: Int, _ lines: [TextSpan], of bytes: Span<UInt8>) {
    var metadata = DocumentMetadata()
    for place in (first + 1)..<max(first + 1, lines.count) {
      if lines[place].equals("---", in: bytes) || lines[place].equals("...", in: bytes) {
        self.init(metadata: metadata, lineCount: place + 1)
        return
      }
      if let field = MetadataField(lines[place], of: bytes) { _ = metadata.set(field, of: bytes) }
    }
    self.init(metadata: DocumentMetadata(), lineCount: 0)
  }

  private init(metadata: DocumentMetadata, lineCount: Int) {
    self.metadata = metadata
    self.lineCount = lineCount
  }
}

/// A line of the form `key: value`.
private struct MetadataField {
  let key: TextSpan
  let value: TextSpan

  init?(_ line: TextSpan, of bytes: Span<UInt8>) {
    var place = line.start
    while place < line.end, place - line.start < 32, MetadataField.isKeyByte(bytes[place]) {
      place += 1
    }
    guard place > line.start, place < line.end, bytes[place] == UInt8(ascii: ":"),
      place + 1 == line.end || bytes[place + 1] <= 0x20
    else { return nil }
    key = TextSpan(line.start, place)
    value = MetadataField.unquoted(TextSpan(place + 1, line.end).trimmed(in: bytes), in: bytes)
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  private static func unquoted(_ span: TextSpan, in bytes: Span<UInt8>) -> TextSpan {
    guard span.length >= 2 else { return span }
    let quote = bytes[span.start]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), bytes[span.end - 1] == quote
    else { return span }
    return TextSpan(span.start + 1, span.end - 1)
  }
}

extension DocumentMetadata {
  /// Takes a field in; false where the key is not one of the format's five. The first of a kind stays.
  fileprivate mutating func set(_ field: MetadataField, of bytes: Span<UInt8>) -> Bool {
    let value = field.value.isEmpty ? nil : field.value.string(in: bytes)
    switch field.key.string(in: bytes).lowercased() {
    case "date": date = date ?? value
    case "source": source = source ?? value
    case "title": title = title ?? value
    case "url": url = url ?? value
    case "id": id = id ?? value
    default: return false
    }
    return true
  }
}
