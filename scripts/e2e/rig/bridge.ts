import { must, Unavailable } from './step.ts'

// Of the range for benchmarks between networks (RFC 2544): nobody's network has them, and no engine takes them for a bridge.
const candidates = Array.from({ length: 32 }, (_, index) => `198.18.${index + 100}`)

/**
 * A bridge of that name with an address; containers on it reach this machine and nothing else, as nothing is forwarded. Docker's own
 * one, and its rules in iptables, belong to an engine that may be running already.
 */
export async function makeBridge(name: string): Promise<string> {
  const taken = await must('ip', ['-o', '-4', 'addr', 'show'])
  const free = candidates.find((each) => !taken.includes(` ${each}.`))
  if (free === undefined) throw new Unavailable('no network is left for its bridge')
  const gateway = `${free}.1`
  await must('ip', ['link', 'add', name, 'type', 'bridge'])
  await must('ip', ['addr', 'add', `${gateway}/24`, 'dev', name])
  await must('ip', ['link', 'set', name, 'up'])
  return gateway
}
