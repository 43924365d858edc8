extension Int {
  /// The first index below this count of which something holds no longer that holds of all before it;
  /// the count itself where it holds of all.
  ///
  /// - Complexity: O(log *n*) calls for a count of *n*.
  package func partitionPoint(_ isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (0, self)
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
