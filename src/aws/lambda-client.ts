import { InvokeCommand, LambdaClient as SdkClient } from '@aws-sdk/client-lambda'
import type { Context } from '../core/context.ts'
import { callAws } from './call.ts'
import type { AwsConnection } from './connection.ts'
import { aliasChanges } from './lambda-aliases.ts'
import { functionChanges } from './lambda-changes.ts'
import { functionReads } from './lambda-reads.ts'
import type {
  AliasConfiguration,
  Call,
  Called,
  CreateAlias,
  CreateFunction,
  EventSourceMapping,
  FunctionConfiguration,
  FunctionFound,
  FunctionUrlAuthType,
  FunctionUrlConfig,
  NewUrl,
  Permission,
  UpdateAlias,
  UpdateFunctionCode,
  UpdateFunctionConfiguration,
} from './lambda-types.ts'

type Named<T> = Omit<T, 'FunctionName'>

/** Lambda's API for one function. Reads are asked again while that can help; each change is one request, asked once. */
export interface LambdaClient {
  /** `$LATEST` with the tags, or the version that is named. Rejects with `missing`. */
  find(qualifier: string | undefined, context: Context): Promise<FunctionFound>
  aliases(context: Context): Promise<readonly AliasConfiguration[]>
  /** Of the function and of its aliases. */
  urls(context: Context): Promise<readonly FunctionUrlConfig[]>
  /** Every published version, oldest first; without states. */
  versions(context: Context): Promise<readonly FunctionConfiguration[]>
  /** What hands it the events of queues and streams: ARNs of what is called, alias or version included, and of where events come from. */
  mappings(context: Context): Promise<readonly EventSourceMapping[]>
  /** JSON; `undefined` when there is none. Without qualifier the function's own. */
  policy(qualifier: string | undefined, context: Context): Promise<string | undefined>
  create(request: Named<CreateFunction>, context: Context): Promise<void>
  configure(request: Named<UpdateFunctionConfiguration>, context: Context): Promise<void>
  code(request: Named<UpdateFunctionCode>, context: Context): Promise<void>
  /** The number; that of the version before when nothing has changed since. */
  publish(request: { Description?: string; RevisionId?: string }, context: Context): Promise<string>
  createAlias(request: Named<CreateAlias>, context: Context): Promise<void>
  updateAlias(request: Named<UpdateAlias>, context: Context): Promise<void>
  deleteAlias(name: string, context: Context): Promise<void>
  createUrl(alias: string, url: NewUrl, context: Context): Promise<void>
  /** Only who may call it; how it answers stays. */
  updateUrl(alias: string, auth: FunctionUrlAuthType, context: Context): Promise<void>
  deleteUrl(alias: string, context: Context): Promise<void>
  permit(alias: string, permission: Permission, context: Context): Promise<void>
  revoke(alias: string, statement: string, context: Context): Promise<void>
  tag(arn: string, tags: Readonly<Record<string, string>>, context: Context): Promise<void>
  untag(arn: string, keys: readonly string[], context: Context): Promise<void>
  /** The whole function, with its versions and aliases. */
  delete(context: Context): Promise<void>
  call(qualifier: string, request: Call, context: Context): Promise<Called>
  close(): void
}

export function createLambdaClient({ clientConfig }: AwsConnection, FunctionName: string): LambdaClient {
  const sdk = new SdkClient(clientConfig)
  return {
    ...functionReads(sdk, FunctionName),
    ...functionChanges(sdk, FunctionName),
    ...aliasChanges(sdk, FunctionName),
    call: async (Qualifier, { event, patience }, context) => {
      const Payload = Buffer.from(JSON.stringify(event))
      const {
        ExecutedVersion,
        FunctionError,
        Payload: payload,
      } = await callAws('lambda.Invoke', context, (options) =>
        sdk.send(new InvokeCommand({ FunctionName, Qualifier, Payload }), { ...options, requestTimeout: patience }),
      )
      return {
        payload: payload === undefined ? '' : Buffer.from(payload).toString('utf8'),
        ...(ExecutedVersion === undefined ? {} : { version: ExecutedVersion }),
        ...(FunctionError === undefined ? {} : { error: FunctionError }),
      }
    },
    close: () => sdk.destroy(),
  }
}
