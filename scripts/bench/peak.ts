import { readFileSync } from 'node:fs'

/** Follows the largest resident size of a process, which Linux keeps until the process ends. */
export interface PeakWatch {
  readonly watch: (pid: number) => void
  /** MB (10⁶ bytes). */
  readonly stop: () => number
}

const interval = 20

export function watchPeak(): PeakWatch {
  let peak = 0
  let timer: NodeJS.Timeout | undefined
  return {
    watch: (pid) => {
      timer ??= setInterval(() => {
        peak = Math.max(peak, highWaterMark(pid))
      }, interval)
    },
    stop: () => {
      clearInterval(timer)
      return (peak * 1024) / 1e6
    },
  }
}

/** `VmHWM` in KiB; 0 once the process has ended. https://man7.org/linux/man-pages/man5/proc_pid_status.5.html */
function highWaterMark(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
