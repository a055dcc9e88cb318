import { arnProblem, type ArnKind, placeProblem, type Surrounding } from './amazon-identity.ts'
import type { AmazonLayers } from './layers.ts'
import { type Finding, unfit } from './naming.ts'
import { quoted } from './parsed.ts'

/** Who can reach a service, as far as App Runner can say. */
export function reachProblems({ access, ingress }: AmazonLayers): Finding[] {
  const open =
    'cannot be private on App Runner, where whoever reaches a service may call it; "ingress: internal" keeps it off the internet'
  const balanced = 'must be all or internal on App Runner, got "internal-and-load-balancer"'
  return [
    ...unfit('access', access === 'private' ? open : undefined),
    ...unfit('ingress', ingress === 'internal-and-load-balancer' ? balanced : undefined),
  ]
}

const connectors: ArnKind = {
  what: 'a VPC connector',
  form: 'arn:aws:apprunner:REGION:ACCOUNT:vpcconnector/NAME/1/ID',
  pattern: /^arn:aws(-cn|-us-gov)?:apprunner:[a-z0-9-]+:\d{12}:vpcconnector(\/[\w-]+){1,3}$/,
}

export const vpcConnectorProblem = (text: string, around: Surrounding): string | undefined =>
  arnProblem(text, connectors) ?? placeProblem(text, around, 'App Runner')

/** Which way outgoing traffic takes. */
export function networkProblems(block: AmazonLayers): Finding[] {
  const { 'vpc-connector': connector, 'vpc-egress': egress } = block
  const network = (['vpc-network', 'vpc-subnetwork', 'vpc-tags'] as const).filter((key) => block[key] !== undefined)
  return [
    ...network.flatMap((key) => unfit(key, 'App Runner joins a VPC by a connector alone (aws-vpc-connector)')),
    ...unfit('vpc-egress', egressProblem(egress, connector)),
  ]
}

function egressProblem(egress: string | undefined, connector: string | undefined): string | undefined {
  if (egress === 'private-ranges-only')
    return `must be all-traffic on App Runner, which sends everything through the connector, got ${quoted(egress)}`
  return egress === undefined || connector !== undefined ? undefined : 'needs aws-vpc-connector as well'
}
