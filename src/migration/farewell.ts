import { accountOfArn, partitionOf } from '../aws/endpoints.ts'
import type { AppRunnerDomain } from '../aws/app-runner-surroundings.ts'
import type { Leaving } from './leaving.ts'

/** Something that is left for a person to do, once the new service is up and verified. */
export interface Instruction {
  readonly title: string
  /** One sentence or a few, each a line. */
  readonly text: readonly string[]
  readonly commands: readonly string[]
}

export interface Arrived {
  /** Address of the new service; a private one may have none. */
  readonly url?: string | undefined
  /** Name or ARN. */
  readonly cluster?: string | undefined
}

/** Domains, the workflow, and last the old service, which Tandem never removes. */
export function farewell(leaving: Leaving, arrived: Arrived): Instruction[] {
  const names = leaving.domains.flatMap(namesOf)
  return [
    { title: 'Look at the new service', text: [addressText(leaving, arrived)], commands: [] },
    ...(names.length === 0
      ? []
      : [balancerInstruction(names, leaving, arrived), recordInstruction(names, leaving, arrived)]),
    workflowInstruction,
    removal(leaving),
  ]
}

const namesOf = ({ name, www }: AppRunnerDomain): string[] => (www ? [name, `www.${name}`] : [name])

function addressText({ host, isPaused }: Leaving, { url }: Arrived): string {
  const old =
    host === undefined ? '' : isPaused ? `; https://${host} is paused still` : `; users still have https://${host}`
  return `${url === undefined ? 'It is reached from its VPC alone' : `It answers at ${url}`}${old}. Whatever calls the old address by its name has to be told the new one.`
}

/** Of a rule of a load balancer: values of all its conditions together (quotas of Application Load Balancers, November 2026). */
const mostNames = 5

/**
 * A request for another name than the service's own meets no rule of the load balancer, and no certificate (developer guide,
 * updating resources outside of Express Mode, November 2026).
 */
function balancerInstruction(names: readonly string[], { region, arn, name }: Leaving, arrived: Arrived): Instruction {
  const account = accountOfArn(arn) ?? 'ACCOUNT'
  const cluster = (arrived.cluster ?? 'default').split('/').at(-1)
  const service = `arn:${partitionOf(region).name}:ecs:${region}:${account}:service/${cluster}/${name}`
  const [first = '', ...others] = names
  const alternative = others.length === 0 ? '' : ` --subject-alternative-names ${others.map(quoted).join(' ')}`
  const hosts = [endpointOf(arrived), ...names]
  const found = (member: string): string =>
    `aws ecs describe-express-gateway-service --region ${region} --service-arn ${service} --query 'service.activeConfigurations[0].${member}' --output text`
  return {
    title: `Prepare the load balancer for ${names.join(', ')}`,
    text: [
      'A certificate for the domain and its name in the rule, before the DNS record: whoever arrives earlier gets an error. Express Mode keeps what is changed there by hand.',
      'The second command says what LISTENER and RULE are, the third CERTIFICATE; it has to be validated by the record that ACM names.',
      ...(arrived.url === undefined ? ['The last command says what ENDPOINT is.'] : []),
      ...(hosts.length > mostNames
        ? [`A rule takes ${mostNames} names: make another one with the same action for the rest.`]
        : []),
    ],
    commands: [
      `REVISION=$(${found('serviceRevisionArn')})`,
      `aws ecs describe-service-revisions --region ${region} --service-revision-arns "$REVISION" --query 'serviceRevisions[0].ecsManagedResources.ingressPaths[0].[listener.arn,rule.arn,loadBalancer.arn]' --output text`,
      `aws acm request-certificate --region ${region} --validation-method DNS --domain-name ${quoted(first)}${alternative}`,
      `aws elbv2 add-listener-certificates --region ${region} --listener-arn LISTENER --certificates CertificateArn=CERTIFICATE`,
      `aws elbv2 modify-rule --region ${region} --rule-arn RULE --conditions 'Field=host-header,Values=${hosts.slice(0, mostNames).join(',')}'`,
      ...(arrived.url === undefined ? [found('ingressPaths[0].endpoint')] : []),
    ],
  }
}

function recordInstruction(names: readonly string[], { host }: Leaving, arrived: Arrived): Instruction {
  const now = host === undefined ? '' : ` (now it leads to ${host})`
  return {
    title: 'Change the DNS records',
    text: [
      ...names.map((name) => `${name} CNAME ${endpointOf(arrived)}${now}`),
      'The apex of a zone, such as example.com, takes no CNAME: there an alias record (A) to the load balancer.',
    ],
    commands: [],
  }
}

/** The load balancer tells services apart by it. */
const endpointOf = ({ url }: Arrived): string => (url === undefined ? 'ENDPOINT' : new URL(url).host)

/** `*.example.com` is no pattern of the shell's. */
const quoted = (name: string): string => `'${name}'`

const workflowInstruction: Instruction = {
  title: 'Switch the workflow',
  text: [
    'aws-platform: ecs-express, with the same roles, and aws-subnets where they were given. With auto, releases go to App Runner as long as its service is there.',
    'Settings that are not given stay as they were migrated. A web ACL of AWS WAF is not seen from here: associate it with the load balancer.',
  ],
  commands: [],
}

const removal = ({ arn, region, isPaused }: Leaving): Instruction => ({
  title: 'Remove the old service',
  text: [
    isPaused
      ? 'Once nobody wants it back. Tandem does not: it stays paused.'
      : 'Once nobody asks for it any more. Tandem does not: until then it serves as before, and costs as before.',
  ],
  // Without the query it prints the environment.
  commands: [`aws apprunner delete-service --region ${region} --service-arn ${arn} --query Service.Status`],
})
