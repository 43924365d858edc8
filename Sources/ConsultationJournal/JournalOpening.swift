import ConsultationIndex

/// How a writer finds a journal: its index, from a checkpoint or from all of its entries.
struct JournalOpening {
  var index = JournalIndex()
  /// How many entries the checkpoint goes to that was used.
  var kept = 0
  var tornBytes = 0

  static func open<Storage: JournalStorage & ~Copyable>(
    _ storage: inout Storage, endingIn receipts: [JournalReceipt], _ limits: Limits
  ) throws(JournalError<Storage.Failure>) -> JournalOpening {
    var opening = JournalOpening()
    let count: Int
    let rest: [UInt8]
    do throws(Storage.Failure) {
      count = try storage.count()
      if receipts.isEmpty { try opening.useCheckpoint(of: &storage, count, limits) }
      rest = try storage.read(opening.index.byteCount..<count)
    } catch {
      throw .storage(error)
    }
    let journal: Journal
    do throws(InputErrors) {
      journal = try opening.take(rest, endingIn: receipts, limits)
    } catch {
      throw .invalid(error)
    }
    opening.tornBytes = journal.tornBytes
    do throws(Storage.Failure) {
      if journal.tornBytes > 0 { try storage.setAside(from: journal.wholeBytes) }
      if journal.lacksLineFeed { try storage.append([UInt8(ascii: "\n")]) }
    } catch {
      throw .storage(error)
    }
    return opening
  }

  /// Begins at the checkpoint, if the entry that it names is where it says.
  private mutating func useCheckpoint<Storage: JournalStorage & ~Copyable>(
    of storage: inout Storage, _ count: Int, _ limits: Limits
  ) throws(Storage.Failure) {
    guard let bytes = try storage.checkpoint(), let kept = JournalCheckpoint.index(bytes),
      kept.byteCount <= count, !kept.last.isEmpty
    else { return }
    let line = try storage.read(kept.last)
    guard line.last == UInt8(ascii: "\n"),
      let entry = try? JournalEntry(
        line.dropLast(), after: nil, at: kept.last.lowerBound, limits, number: kept.head.count),
      entry.receipt == kept.head
    else { return }
    index = kept
    self.kept = kept.head.count
  }

  /// Takes in what stands behind the checkpoint, or all of a journal.
  private mutating func take(
    _ bytes: [UInt8], endingIn receipts: [JournalReceipt], _ limits: Limits
  ) throws(InputErrors) -> Journal {
    let isWhole = index.byteCount == 0
    let journal = try Journal(
      bytes, after: index.head, startingAt: index.byteCount, limits)
    if isWhole {
      // An empty storage begins a journal, and so does one that broke off in its first entry.
      try journal.check(receipts)
      _ = try journal.state()
    }
    for entry in journal.entries {
      let offset = index.byteCount
      do throws(InputErrors) {
        index.add(entry, try index.days(with: entry))
      } catch {
        throw error.onLine(entry.number, startingAt: offset)
      }
    }
    return journal
  }
}
