import { getCACertificates, setDefaultCACertificates } from 'node:tls'

/** Lets this process trust a CA (PEM) from now on; the function returned takes only that one away again. */
export function trustAuthority(certificate: string): () => void {
  const pem = certificate.trim()
  setDefaultCACertificates([...trusted(), pem])
  return () => setDefaultCACertificates(trusted().filter((each) => each.trim() !== pem))
}

const trusted = (): string[] => getCACertificates('default')
