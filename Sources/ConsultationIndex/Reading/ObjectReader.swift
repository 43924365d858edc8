/// Reads the members of one object and reports everything that is wrong with them.
///
/// ```swift
/// guard var reader = ObjectReader(value, at: path, &diagnostics) else { return nil }
/// let id = reader.string("id", &diagnostics)
/// let points = reader.integer("points", in: 0...100_000, scale: 2, &diagnostics)
/// reader.finish(&diagnostics)
/// ```
///
/// A member that is null reads as if it were absent, as it does in the canonical form.
package struct ObjectReader {
  /// The object.
  package let value: JSONValue
  /// Its path.
  package let path: JSONPath

  private struct Member {
    /// The index of the key on the tape; the value follows it.
    var name: Int
    /// Whether the key is plain ASCII, so that its bytes can be compared.
    var isPlain: Bool
    /// Whether somebody has asked for it.
    var isSettled = false
    /// Whether an earlier member has the same key.
    var isDuplicate = false
  }

  private var members: [Member] = []
  /// The keys that were asked for.
  private var known: [String] = []
  /// Where the next key is looked for first, as most documents keep to one order.
  private var next = 0

  /// Starts on an object; nil, with an issue, if the value is none.
  ///
  /// Keys that are given twice are reported here, at the second place; the first one counts.
  package init?(_ value: JSONValue, at path: JSONPath, _ diagnostics: inout Diagnostics) {
    self.value = value
    self.path = path
    guard value.kind == .object else {
      value.report(.notAnObject, &diagnostics) { path }
      return nil
    }
    for name in value.members.names {
      members.append(Member(name: name, isPlain: value.document.isPlain(string: name)))
    }
    reportDuplicates(&diagnostics)
    known.reserveCapacity(8)
  }

  /// The path of a member.
  package func path(_ key: String) -> JSONPath { path.key(key) }

  /// A member, nil where it is absent or null.
  package mutating func value(_ key: String) -> JSONValue? {
    guard let value = lookUp(key), value.kind != .null else { return nil }
    return value
  }

  /// A member that is not to be there, not even as null: it counts as asked for, but is not offered as
  /// a known key.
  package mutating func forbidden(_ key: String) -> JSONValue? {
    let value = lookUp(key)
    known.removeAll { $0 == key }
    return value
  }

  /// Counts members as asked for whose meaning is lost with that of another one.
  package mutating func passOver(_ keys: [String]) {
    for key in keys { _ = lookUp(key) }
  }

  /// A member that must be there.
  package mutating func required(_ key: String, _ diagnostics: inout Diagnostics) -> JSONValue? {
    let found = lookUp(key)
    if let found, found.kind != .null { return found }
    diagnostics.report(.missingKey, offset: (found ?? value).offset) {
      (["key": key], found == nil ? path : self.path(key))
    }
    return nil
  }

  /// Ends the reading: whatever nobody has asked for is reported.
  package mutating func finish(_ diagnostics: inout Diagnostics) {
    let document = value.document
    let unknown = members.filter { !$0.isSettled }
    guard !unknown.isEmpty else { return }
    // A key that is still missing is more likely to be meant than one that is there.
    let missing = known.filter { name in
      !members.contains {
        $0.isSettled && document.key($0.name, isPlain: $0.isPlain, means: name)
      }
    }
    for member in unknown {
      diagnostics.report(.unknownKey, offset: Int(document.tape[member.name].start)) {
        let name = self.name(member)
        var parameters = ["key": JSONText.shown(name)]
        let nearest =
          nearestName(to: name, among: missing) ?? nearestName(to: name, among: known)
        if let nearest {
          parameters["nearest"] = nearest
        } else if !known.isEmpty {
          parameters["known"] = known.sorted().map { "`\($0)`" }.joined(separator: ", ")
        }
        return (parameters, self.path(name))
      }
    }
    for index in members.indices { members[index].isSettled = true }
  }
}

extension ObjectReader {
  private func name(_ member: Member) -> String {
    JSONText.decoded(value.document.bytes, value.document.content(ofString: member.name))
  }

  /// The first member of a name, which counts as asked for from now on.
  private mutating func lookUp(_ key: String) -> JSONValue? {
    if !known.contains(key) { known.append(key) }
    let document = value.document
    for distance in 0..<members.count {
      var index = next + distance
      if index >= members.count { index -= members.count }
      let member = members[index]
      if document.key(member.name, isPlain: member.isPlain, means: key) {
        members[index].isSettled = true
        next = index + 1 < members.count ? index + 1 : 0
        return JSONValue(document: document, index: member.name + 1)
      }
    }
    return nil
  }

  /// Few keys are compared with one another, many by way of a set.
  private static let few = 12

  private mutating func reportDuplicates(_ diagnostics: inout Diagnostics) {
    var names: Set<String> = []
    var hasDuplicates = false
    for index in members.indices {
      let isDuplicate =
        members.count <= Self.few
        ? members[..<index].contains { isSame($0, members[index]) }
        : !names.insert(name(members[index])).inserted
      guard isDuplicate else { continue }
      let member = members[index]
      members[index].isDuplicate = true
      hasDuplicates = true
      let offset = Int(value.document.tape[member.name].start)
      diagnostics.report(.duplicateKey, offset: offset) {
        let name = self.name(member)
        return (["key": JSONText.shown(name)], self.path(name))
      }
    }
    if hasDuplicates { members.removeAll { $0.isDuplicate } }
  }

  /// Whether two keys mean the same: canonically equivalent texts count as one, because they would
  /// be one key of a dictionary.
  private func isSame(_ a: Member, _ b: Member) -> Bool {
    guard a.isPlain, b.isPlain else { return name(a) == name(b) }
    let document = value.document
    let (x, y) = (document.content(ofString: a.name), document.content(ofString: b.name))
    return x.count == y.count && document.bytes[x].elementsEqual(document.bytes[y])
  }
}
