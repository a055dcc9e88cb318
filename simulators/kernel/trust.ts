import { getCACertificates, setDefaultCACertificates } from 'node:tls'

/** How many trust which CA (PEM). */
const holders = new Map<string, number>()
/** ms of real time: all of a process's CAs are read anew at each change, which is slow, and the next kernel may trust this one again. */
const linger = 100

/** Lets this process trust a CA (PEM) from now on; the function returned takes only that one away again, shortly after nobody needs it. */
export function trustAuthority(certificate: string): () => void {
  const pem = certificate.trim()
  hold(pem, 1)
  if (!isTrusted(pem)) setDefaultCACertificates([...trusted(), pem])
  return () => {
    hold(pem, -1)
    setTimeout(() => forget(pem), linger).unref()
  }
}

function forget(pem: string): void {
  if (holders.get(pem) === 0) setDefaultCACertificates(trusted().filter((each) => each.trim() !== pem))
}

function hold(pem: string, more: 1 | -1): void {
  holders.set(pem, (holders.get(pem) ?? 0) + more)
}

const trusted = (): string[] => getCACertificates('default')
const isTrusted = (pem: string): boolean => trusted().some((each) => each.trim() === pem)
