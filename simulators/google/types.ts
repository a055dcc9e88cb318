import type { CreateContainer, FindImage } from '../container/types.ts'
import type { Call, Kernel, Reply } from '../kernel/types.ts'

/** Who a bearer token speaks for, as IAM writes members: `serviceAccount:…`, `principal://iam.googleapis.com/…`. */
export interface Principal {
  readonly member: string
  /** principalSet:// members that this principal also matches. */
  readonly sets: readonly string[]
  /** Wall-clock ms. */
  readonly expires: number
}

export interface LogEntry {
  readonly project: string
  readonly resourceType: string
  readonly resourceLabels: Readonly<Record<string, string>>
  readonly severity: 'DEFAULT' | 'INFO' | 'NOTICE' | 'WARNING' | 'ERROR'
  readonly text: string
  readonly logName: string
}

/** One service identity or user policy binding: which members hold which permissions on a project. */
export interface Grant {
  readonly member: string
  /** `*` or e.g. `run.services.update`. */
  readonly permissions: readonly string[]
}

/** What Google's simulators share. Made by `createGoogle`; each API's file takes it. */
export interface GoogleState {
  readonly kernel: Kernel
  readonly findImage: FindImage
  readonly createContainer: CreateContainer
  /** Issues a bearer token (`ya29.…`). */
  issueToken(principal: Omit<Principal, 'expires'>, lifetimeSeconds: number): string
  /** The caller, or the 401 that Google answers. */
  authenticate(call: Call): { readonly principal: Principal } | { readonly refused: Reply }
  /** `undefined` when permitted, else the 403 in google.rpc shape, naming the permission and the resource. */
  permit(principal: Principal, permission: string, resource: string): Reply | undefined
  /** Verifies an OIDC identity token made by `generateIdToken`: the audience must match. Returns its e-mail. */
  verifyIdToken(token: string, audience: string): string | undefined
  readonly projects: ReadonlyMap<string, Project>
  log(entry: LogEntry): void
  /** Secret Manager's authority: does the version exist and is it enabled; `latest` resolved to a number. */
  secretVersion(
    project: string,
    secret: string,
    version: string,
  ): { readonly version: string; readonly value: string } | undefined
  /** May this member read the secret? */
  secretAccessor(project: string, secret: string, member: string): boolean
}

export interface Project {
  readonly id: string
  readonly number: string
  /** Mutable: tests remove grants to see what is refused. */
  readonly grants: Grant[]
  readonly serviceAccounts: Set<string>
}

/** A google.rpc error in JSON: `{ error: { code, message, status, details } }`. */
export type RpcStatus =
  | 'INVALID_ARGUMENT'
  | 'FAILED_PRECONDITION'
  | 'UNAUTHENTICATED'
  | 'PERMISSION_DENIED'
  | 'NOT_FOUND'
  | 'ALREADY_EXISTS'
  | 'ABORTED'
  | 'RESOURCE_EXHAUSTED'
  | 'UNAVAILABLE'
  | 'INTERNAL'
