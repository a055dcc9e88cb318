import { appRunnerRegions } from '../aws/app-runner-regions.ts'
import { accountOfArn, partitionOf, partitionOfArn } from '../aws/endpoints.ts'
import { quoted } from './parsed.ts'

/** Why this cannot be a region of AWS. */
export function regionProblem(region: string): string | undefined {
  const [, inside] = /^([a-z]{2}(?:-gov)?-[a-z]+-\d)[a-z]$/.exec(region) ?? []
  if (inside !== undefined) return `${quoted(region)} is an availability zone; its region is "${inside}"`
  if (/^[a-z]+-[a-z]+\d+(-[a-z])?$/.test(region))
    return `${quoted(region)} is of Google Cloud; a region of AWS looks like us-east-1`
  if (/^[a-z]{2}(-gov)?-[a-z]+-\d$/.test(region)) return undefined
  return `${quoted(region)} cannot be a region; one of AWS looks like us-east-1`
}

export function regionWarning(region: string): string | undefined {
  if (appRunnerRegions.includes(region)) return undefined
  return `App Runner is not known to be in ${quoted(region)}; it is in ${appRunnerRegions.join(', ')}`
}

export interface ArnKind {
  /** `the ARN of a role` */
  readonly what: string
  readonly form: string
  readonly pattern: RegExp
}

export const role: ArnKind = {
  what: 'a role',
  form: 'arn:aws:iam::ACCOUNT:role/NAME',
  pattern: /^arn:aws(-cn|-us-gov)?:iam::\d{12}:role\/[\w+=,.@/-]{1,1000}$/,
}

export const observability: ArnKind = {
  what: 'an observability configuration',
  form: 'arn:aws:apprunner:REGION:ACCOUNT:observabilityconfiguration/NAME/1/ID',
  pattern: /^arn:aws(-cn|-us-gov)?:apprunner:[a-z0-9-]+:\d{12}:observabilityconfiguration(\/[\w-]+){1,3}$/,
}

export const cluster: ArnKind = {
  what: 'a cluster',
  form: 'arn:aws:ecs:REGION:ACCOUNT:cluster/NAME',
  pattern: /^arn:aws(-cn|-us-gov)?:ecs:[a-z0-9-]+:\d{12}:cluster\/[\w-]{1,255}$/,
}

export function arnProblem(text: string, kind: ArnKind): string | undefined {
  return kind.pattern.test(text)
    ? undefined
    : `${mistake(text, kind)}; it has the form ${kind.form}, got ${quoted(text)}`
}

function mistake(text: string, { what }: ArnKind): string {
  const [arn, , service, , account = '', resource = ''] = text.split(':')
  if (arn !== 'arn') return `must be the ARN of ${what}`
  if (service === 'sts' && resource.startsWith('assumed-role/')) return 'is a session of a role, not the role'
  if (service === 'iam' && resource.startsWith('user/')) return `is a user, not ${what}`
  if (service === 'iam' && resource.startsWith('oidc-provider/')) return `is an identity provider, not ${what}`
  return /^\d{12}$/.test(account) ? `is not the ARN of ${what}` : 'needs an account of 12 digits'
}

export interface Surrounding {
  readonly regions: readonly string[]
  /** The role that Tandem acts as. */
  readonly role?: string | undefined
}

/** Why something that exists cannot be used where the release goes, by `taker`; the account's number is not told. */
export function placeProblem(arn: string, { regions, role: acting }: Surrounding, taker: string): string | undefined {
  const partition = partitionOfArn(arn)
  const region = arn.split(':')[3]
  const foreign = regions.find((each) => partitionOf(each).name !== partition)
  if (foreign !== undefined)
    return `is of the partition ${quoted(partition)}, but aws-region has "${foreign}", which is of "${partitionOf(foreign).name}"`
  const other = regions.find((each) => region !== '' && each !== region)
  if (other !== undefined) return `is in ${quoted(region)}, but aws-region has "${other}"`
  const account = acting === undefined ? undefined : accountOfArn(acting)
  return account === undefined || accountOfArn(arn) === account
    ? undefined
    : `is of another account than aws-role-to-assume, and ${taker} takes none of another`
}

/** Where the account's number is not to be shown. */
export const withoutAccounts = (problem: string): string => problem.replaceAll(/\b\d{12}\b/g, '***')
