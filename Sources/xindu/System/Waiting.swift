import Dispatch
import Synchronization

/// Waits for asynchronous work; nil only where it never came to an end.
///
/// The work runs on threads of a queue, so that waiting is safe on any thread: those of Swift's own
/// pool are as few as the processors, and one that waits is missing where the work is to be done.
func wait<Value: Sendable>(for work: @escaping @Sendable () async -> Value) -> Value? {
  let result = Result<Value>()
  let done = DispatchSemaphore(value: 0)
  Task(executorPreference: QueueExecutor()) {
    let value = await work()
    result.value.withLock { $0 = value }
    done.signal()
  }
  done.wait()
  return result.value.withLock { $0 }
}

private final class Result<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}

/// Runs tasks on the threads of a queue.
private final class QueueExecutor: TaskExecutor {
  private let queue = DispatchQueue(label: "xindu.work", attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
