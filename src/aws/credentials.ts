import type { Context } from '../core/context.ts'

export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly expiration?: Date
}

/** Gives credentials that can be signed with now. */
export interface CredentialSource {
  credentials(context: Context): Promise<AwsCredentials>
  /** AWS says that the session of this key has ended: it is not given out again. */
  forget(accessKeyId: string): void
}
