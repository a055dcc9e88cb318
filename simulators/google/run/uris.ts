import { hashHost, hostsOf, type ServiceAddress } from './naming.ts'
import type { Cloud } from './records.ts'

/** guess: which of a service's two URLs `uri` shows; both answer. */
export function addressUri(cloud: Cloud, address: ServiceAddress): string {
  const [first = ''] = hostsOf(address)
  return `https://${cloud.kernel.guess('run.uri.form', [hashHost(address), first])}`
}
