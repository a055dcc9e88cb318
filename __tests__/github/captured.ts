import { jest } from '@jest/globals'

/** What `work` writes to standard output, which is how an action speaks to the runner. */
export async function captured(work: () => unknown): Promise<string> {
  const parts: string[] = []
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((part) => {
    parts.push(String(part))
    return true
  })
  try {
    await work()
  } finally {
    spy.mockRestore()
  }
  return parts.join('')
}
