import { givenInRun, type Given, type Leaving, none, type Part, type Row } from './leaving.ts'

/**
 * Where it is reached, and what it reaches. App Runner's connector is for outgoing traffic alone; the subnets of an Express
 * service decide both: in public ones its load balancer is on the internet, in private ones it is not (developer guide,
 * resources created by Express Mode services, November 2026). So the connector's subnets are never taken over by themselves.
 */
export function networkPart(leaving: Leaving, given: Given): Part {
  const { settings, network } = leaving
  return {
    settings: settings.public ? { ingress: 'all', access: 'public' } : { ingress: 'internal' },
    rows: [
      ...reachRows(leaving, given),
      ...(network === undefined && given.subnets === undefined ? [] : [subnetsRow(leaving, given)]),
      ...(network === undefined && given.securityGroups === undefined ? [] : [groupsRow(leaving, given)]),
      ...(settings.ipAddressType === 'DUAL_STACK' ? [addressRow] : []),
      {
        setting: 'request time-out',
        appRunner: '120 s in all',
        express: '60 s without a byte',
        note: "the load balancer's idle time-out, which can be raised there",
      },
      ...leaving.domains.map(domainRow),
    ],
    problems: given.subnets === undefined ? subnetProblems(leaving) : [],
  }
}

function reachRows({ settings, ingressConnections }: Leaving, { subnets }: Given): Row[] {
  if (settings.public) {
    const express = subnets === undefined ? 'from the internet' : 'from the internet, if aws-subnets are public'
    return [{ setting: 'reached', appRunner: 'from the internet', express }]
  }
  const count = ingressConnections.length
  const note = `${count} VPC ingress connection${count === 1 ? '' : 's'} (${ingressConnections.join(', ')}): clients ask the internal load balancer's name in its place`
  return [
    {
      setting: 'reached',
      appRunner: 'from VPCs alone',
      express: 'from its VPC alone, if aws-subnets are private',
      ...(count === 0 ? {} : { note }),
    },
  ]
}

const subnetsRow = ({ network }: Leaving, { subnets }: Given): Row => ({
  setting: 'subnets',
  appRunner: network === undefined ? none : `VPC connector to ${network.subnets.join(', ')}`,
  express: subnets?.join(', ') ?? none,
  note: subnetsNote(network !== undefined, subnets !== undefined),
})

function subnetsNote(isMoved: boolean, isGiven: boolean): string {
  const moved = 'what was for outgoing traffic alone is for both ways'
  if (!isGiven) return `to be given in aws-subnets; ${moved} then`
  return isMoved ? `${givenInRun}; ${moved} now` : givenInRun
}

const groupsRow = ({ network }: Leaving, { securityGroups }: Given): Row => ({
  setting: 'security groups',
  appRunner: network === undefined ? none : `of the connector: ${network.securityGroups.join(', ')}`,
  express: securityGroups?.join(', ') ?? 'made by Express Mode',
  note:
    securityGroups === undefined
      ? 'what lets in the groups of the connector, such as a database, has to let in the new one, or give aws-security-groups'
      : `${givenInRun}; they have to let in what comes from the load balancer of Express Mode`,
})

const addressRow: Row = {
  setting: 'IP addresses',
  appRunner: 'IPv4 and IPv6',
  express: 'IPv4',
  note: 'Express Mode has no such setting; the load balancer can be made dual-stack by hand, in subnets that have IPv6',
}

const domainRow = ({ name, www, status }: Leaving['domains'][number]): Row => ({
  setting: `domain ${name}${www ? ` and www.${name}` : ''}`,
  appRunner: status,
  express: none,
  note: 'needs a certificate and a rule at the load balancer, and then its DNS record: see what is left to do',
})

function subnetProblems({ network, settings }: Leaving): string[] {
  const wanted = settings.public ? 'public' : 'private'
  return [
    ...(network === undefined
      ? []
      : [
          `aws-subnets: is missing; a VPC connector gives App Runner the way to ${network.subnets.join(', ')} (${network.securityGroups.join(', ')}), and an Express service is in its VPC itself: give ${wanted} subnets of that VPC`,
        ]),
    ...(network !== undefined || settings.public
      ? []
      : [
          'aws-subnets: is missing; the service is reached from VPCs alone, and an Express service is private in private subnets alone: give them',
        ]),
  ]
}
