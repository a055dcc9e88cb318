import type { CreateContainer, FindImage } from '../container/types.ts'
import type { Call, Kernel, Reply } from '../kernel/types.ts'

export type Partition = 'aws' | 'aws-cn' | 'aws-us-gov'

/** Who has signed a request. */
export interface Caller {
  /** `arn:aws:sts::111122223333:assumed-role/R/S` or `arn:aws:iam::111122223333:user/U`. */
  readonly arn: string
  readonly account: string
  readonly partition: Partition
  /** `AROA…:session`, or a user's `AIDA…`. */
  readonly userId: string
  /** Of an assumed role only. */
  readonly sessionName?: string
  /** ARN of the role behind an assumed role. */
  readonly role?: string
  /** The session's own policies: what they do not allow either is refused. */
  readonly sessionPolicies?: readonly Policy[]
}

/** How a service speaks: JSON and Query name the operation in a header or the body, REST in method and path. */
export type Protocol = 'json' | 'query' | 'rest'

export type Authenticated = { readonly caller: Caller } | { readonly refused: Reply }

/** Text or texts; policies are read as AWS writes them. */
export type OneOrMany = string | readonly string[]

export interface Statement {
  readonly Sid?: string
  readonly Effect: 'Allow' | 'Deny'
  /** Only in a trust or resource policy. */
  readonly Principal?: '*' | Readonly<Record<string, OneOrMany>>
  readonly Action?: OneOrMany
  readonly NotAction?: OneOrMany
  readonly Resource?: OneOrMany
  readonly NotResource?: OneOrMany
  /** Operator → key → values, e.g. `{ StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:octo/*' } }`. */
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, OneOrMany | boolean>>>>
}

export interface Policy {
  readonly Version?: string
  readonly Statement: Statement | readonly Statement[]
}

export interface Role {
  readonly arn: string
  readonly name: string
  readonly account: string
  /** `AROA…` */
  readonly id: string
  readonly trust: Policy
  /** Name → inline policy. */
  readonly policies: Readonly<Record<string, Policy>>
  /** 3600 to 43200. */
  readonly maxSessionSeconds: number
  /** ms since the epoch. */
  readonly created: number
}

export interface User {
  readonly arn: string
  readonly name: string
  readonly account: string
  /** `AIDA…` */
  readonly id: string
  readonly policies: Readonly<Record<string, Policy>>
}

export interface OidcProvider {
  /** `https://token.actions.githubusercontent.com` */
  readonly url: string
  readonly audiences: readonly string[]
}

export interface Account {
  readonly id: string
  readonly partition: Partition
  /** By name. What the console shows now; services see a change a moment later: `AwsState.role`. */
  readonly roles: ReadonlyMap<string, Role>
  readonly users: ReadonlyMap<string, User>
  /** By issuer without scheme: `token.actions.githubusercontent.com`. */
  readonly providers: ReadonlyMap<string, OidcProvider>
}

export interface LogEntry {
  readonly account: string
  readonly region: string
  readonly group: string
  readonly stream: string
  readonly message: string
  /** ms of platform time. Default: now. */
  readonly at?: number
}

/** Which action is wanted on what, as IAM asks it. */
export interface Wanted {
  /** `apprunner:UpdateService` */
  readonly action: string
  /** ARN, or `*` where the action knows no resource. */
  readonly resource: string
  /** Condition keys, e.g. `{ 'iam:PassedToService': 'tasks.apprunner.amazonaws.com' }`. */
  readonly context?: Readonly<Record<string, OneOrMany>>
}

/** What a container's secret refers to. */
export interface FoundSecret {
  readonly kind: 'secret' | 'parameter'
  readonly arn: string
  /** What its reader needs: `secretsmanager:GetSecretValue` or `ssm:GetParameters`. */
  readonly action: string
  readonly value: string
}

/** A tag in an ECR repository names another image since now. */
export interface PushedImage {
  readonly account: string
  readonly region: string
  readonly repository: string
  readonly tag: string
  readonly digest: string
}

export interface EcrRepository {
  readonly account: string
  readonly region: string
  readonly name: string
}

export interface RepositoryPolicy {
  /** JSON; `undefined` until one is set. */
  readonly text: string | undefined
  readonly put: (text: string) => void
}

/** Credentials that sign requests. */
export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  /** Of temporary ones: ms of the credentials clock. */
  readonly expires?: number
}

/** What AWS's simulators share. Made by `createAws`; each API's file takes it. */
export interface AwsState {
  readonly kernel: Kernel
  readonly findImage: FindImage
  readonly createContainer: CreateContainer
  readonly accounts: ReadonlyMap<string, Account>
  /**
   * Who has signed the call with SigV4 for this service (its signing name, e.g. `apprunner`), or the refusal in the protocol's
   * own shape. `json-api.ts`, `query-api.ts` and `rest-api.ts` ask it before they hand a call on.
   */
  authenticate(call: Call, service: string, protocol?: Protocol): Authenticated
  /** `undefined` when permitted, else AccessDeniedException of the JSON protocols. */
  permit(caller: Caller, wanted: Wanted): Reply | undefined
  /** The same for other protocols: AWS's sentence that names the action, or `undefined`. */
  denial(caller: Caller, wanted: Wanted): string | undefined
  /** The role as services see it: a moment behind the console's. */
  role(arn: string): Role | undefined
  /** May this service principal (`build.apprunner.amazonaws.com`) assume the role? */
  trusts(roleArn: string, service: string): boolean
  /** Do the role's own policies allow it, for a service that acts as the role? */
  roleMay(roleArn: string, wanted: Wanted): boolean
  /** To CloudWatch Logs: seen late; makes group and stream when they are not there. */
  log(entry: LogEntry): void
  /** ARN (with or without `:json-key:stage:version`) of a secret or parameter, or a parameter's name in the given place. */
  findSecret(reference: string, place: { readonly account: string; readonly region: string }): FoundSecret | undefined
  /** The policy of an ECR repository itself; `undefined` when there is no such repository. */
  repositoryPolicy(repository: EcrRepository): RepositoryPolicy | undefined
  /** Calls the listener after each push that makes a tag name another image. */
  onPush(listener: (pushed: PushedImage) => void): void
}
