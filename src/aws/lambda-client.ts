import {
  AddPermissionCommand,
  CreateAliasCommand,
  CreateFunctionCommand,
  CreateFunctionUrlConfigCommand,
  DeleteAliasCommand,
  DeleteFunctionCommand,
  DeleteFunctionUrlConfigCommand,
  GetFunctionCommand,
  GetPolicyCommand,
  InvokeCommand,
  LambdaClient as SdkClient,
  ListAliasesCommand,
  ListFunctionUrlConfigsCommand,
  ListTagsCommand,
  ListVersionsByFunctionCommand,
  PublishVersionCommand,
  RemovePermissionCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateAliasCommand,
  UpdateFunctionCodeCommand,
  UpdateFunctionConfigurationCommand,
  UpdateFunctionUrlConfigCommand,
} from '@aws-sdk/client-lambda'
import type { Context } from '../core/context.ts'
import { CloudError, isCloudError } from '../core/errors.ts'
import { callAws, readAws } from './call.ts'
import type { AwsConnection } from './connection.ts'
import type {
  AliasConfiguration,
  Called,
  CreateAlias,
  CreateFunction,
  FunctionConfiguration,
  FunctionFound,
  FunctionUrlAuthType,
  FunctionUrlConfig,
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
  createUrl(alias: string, auth: FunctionUrlAuthType, context: Context): Promise<void>
  updateUrl(alias: string, auth: FunctionUrlAuthType, context: Context): Promise<void>
  deleteUrl(alias: string, context: Context): Promise<void>
  permit(alias: string, permission: Permission, context: Context): Promise<void>
  revoke(alias: string, statement: string, context: Context): Promise<void>
  tag(arn: string, tags: Readonly<Record<string, string>>, context: Context): Promise<void>
  untag(arn: string, keys: readonly string[], context: Context): Promise<void>
  /** The whole function, with its versions and aliases. */
  delete(context: Context): Promise<void>
  call(qualifier: string, event: object, context: Context): Promise<Called>
  close(): void
}

export function createLambdaClient({ clientConfig }: AwsConnection, FunctionName: string): LambdaClient {
  const sdk = new SdkClient(clientConfig)
  return {
    ...readsOf(sdk, FunctionName),
    ...functionChanges(sdk, FunctionName),
    ...aliasChanges(sdk, FunctionName),
    call: async (Qualifier, event, context) => {
      const Payload = Buffer.from(JSON.stringify(event))
      const {
        ExecutedVersion,
        FunctionError,
        Payload: payload,
      } = await callAws('lambda.Invoke', context, (options) =>
        sdk.send(new InvokeCommand({ FunctionName, Qualifier, Payload }), options),
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

type Reads = Pick<LambdaClient, 'find' | 'aliases' | 'urls' | 'versions' | 'policy'>

function readsOf(sdk: SdkClient, FunctionName: string): Reads {
  return {
    find: async (Qualifier, context) => {
      const at = { FunctionName, ...(Qualifier === undefined ? {} : { Qualifier }) }
      const { Configuration, Code, Tags } = await readAws('lambda.GetFunction', context, (options) =>
        sdk.send(new GetFunctionCommand(at), options),
      )
      if (Configuration === undefined) throw empty('lambda.GetFunction')
      const tags = Tags ?? (Qualifier === undefined ? await tagsOf(sdk, Configuration, context) : {})
      const image = Code?.ResolvedImageUri ?? Code?.ImageUri
      return { configuration: Configuration, tags, ...(image === undefined ? {} : { image }) }
    },
    aliases: (context) =>
      pages(async (marker) => {
        const { Aliases, NextMarker } = await readAws('lambda.ListAliases', context, (options) =>
          sdk.send(new ListAliasesCommand({ FunctionName, ...marker }), options),
        )
        return { items: Aliases ?? [], next: NextMarker }
      }),
    urls: (context) =>
      pages(async (marker) => {
        const page = await readAws('lambda.ListFunctionUrlConfigs', context, (options) =>
          sdk.send(new ListFunctionUrlConfigsCommand({ FunctionName, ...marker }), options),
        )
        return { items: page.FunctionUrlConfigs ?? [], next: page.NextMarker }
      }),
    versions: async (context) => {
      const all = await pages(async (marker) => {
        const { Versions, NextMarker } = await readAws('lambda.ListVersionsByFunction', context, (options) =>
          sdk.send(new ListVersionsByFunctionCommand({ FunctionName, ...marker }), options),
        )
        return { items: Versions ?? [], next: NextMarker }
      })
      return all.filter(({ Version }) => Version !== '$LATEST')
    },
    policy: (Qualifier, context) =>
      absentIfMissing(async () => {
        const at = { FunctionName, ...(Qualifier === undefined ? {} : { Qualifier }) }
        const { Policy } = await readAws('lambda.GetPolicy', context, (options) =>
          sdk.send(new GetPolicyCommand(at), options),
        )
        return Policy
      }),
  }
}

/** GetFunction leaves the tags out where `lambda:ListTags` is not allowed (its API reference, November 2026): none is not the same. */
async function tagsOf(
  sdk: SdkClient,
  { FunctionArn: Resource = '' }: FunctionConfiguration,
  context: Context,
): Promise<Readonly<Record<string, string>>> {
  const { Tags } = await readAws('lambda.ListTags', context, (options) =>
    sdk.send(new ListTagsCommand({ Resource }), options),
  )
  return Tags ?? {}
}

type FunctionChanges = Pick<LambdaClient, 'create' | 'configure' | 'code' | 'publish' | 'tag' | 'untag' | 'delete'>

function functionChanges(sdk: SdkClient, FunctionName: string): FunctionChanges {
  return {
    create: async (request, context) => {
      await callAws('lambda.CreateFunction', context, (options) =>
        sdk.send(new CreateFunctionCommand({ FunctionName, ...request }), options),
      )
    },
    configure: async (request, context) => {
      await callAws('lambda.UpdateFunctionConfiguration', context, (options) =>
        sdk.send(new UpdateFunctionConfigurationCommand({ FunctionName, ...request }), options),
      )
    },
    code: async (request, context) => {
      await callAws('lambda.UpdateFunctionCode', context, (options) =>
        sdk.send(new UpdateFunctionCodeCommand({ FunctionName, ...request }), options),
      )
    },
    publish: async (request, context) => {
      const { Version } = await callAws('lambda.PublishVersion', context, (options) =>
        sdk.send(new PublishVersionCommand({ FunctionName, ...request }), options),
      )
      return Version ?? ''
    },
    tag: async (Resource, Tags, context) => {
      await callAws('lambda.TagResource', context, (options) =>
        sdk.send(new TagResourceCommand({ Resource, Tags: { ...Tags } }), options),
      )
    },
    untag: async (Resource, keys, context) => {
      await callAws('lambda.UntagResource', context, (options) =>
        sdk.send(new UntagResourceCommand({ Resource, TagKeys: [...keys] }), options),
      )
    },
    delete: async (context) => {
      await callAws('lambda.DeleteFunction', context, (options) =>
        sdk.send(new DeleteFunctionCommand({ FunctionName }), options),
      )
    },
  }
}

type AliasChanges = Pick<
  LambdaClient,
  'createAlias' | 'updateAlias' | 'deleteAlias' | 'createUrl' | 'updateUrl' | 'deleteUrl' | 'permit' | 'revoke'
>

function aliasChanges(sdk: SdkClient, FunctionName: string): AliasChanges {
  return {
    createAlias: async (request, context) => {
      await callAws('lambda.CreateAlias', context, (options) =>
        sdk.send(new CreateAliasCommand({ FunctionName, ...request }), options),
      )
    },
    updateAlias: async (request, context) => {
      await callAws('lambda.UpdateAlias', context, (options) =>
        sdk.send(new UpdateAliasCommand({ FunctionName, ...request }), options),
      )
    },
    deleteAlias: async (Name, context) => {
      await callAws('lambda.DeleteAlias', context, (options) =>
        sdk.send(new DeleteAliasCommand({ FunctionName, Name }), options),
      )
    },
    createUrl: async (Qualifier, AuthType, context) => {
      await callAws('lambda.CreateFunctionUrlConfig', context, (options) =>
        sdk.send(new CreateFunctionUrlConfigCommand({ FunctionName, Qualifier, AuthType }), options),
      )
    },
    updateUrl: async (Qualifier, AuthType, context) => {
      await callAws('lambda.UpdateFunctionUrlConfig', context, (options) =>
        sdk.send(new UpdateFunctionUrlConfigCommand({ FunctionName, Qualifier, AuthType }), options),
      )
    },
    deleteUrl: async (Qualifier, context) => {
      await callAws('lambda.DeleteFunctionUrlConfig', context, (options) =>
        sdk.send(new DeleteFunctionUrlConfigCommand({ FunctionName, Qualifier }), options),
      )
    },
    permit: async (Qualifier, permission, context) => {
      await callAws('lambda.AddPermission', context, (options) =>
        sdk.send(new AddPermissionCommand({ FunctionName, Qualifier, ...permission }), options),
      )
    },
    revoke: async (Qualifier, StatementId, context) => {
      await callAws('lambda.RemovePermission', context, (options) =>
        sdk.send(new RemovePermissionCommand({ FunctionName, Qualifier, StatementId }), options),
      )
    },
  }
}

const empty = (operation: string): CloudError =>
  new CloudError(`${operation}: answered without a function`, { trouble: 'unanswered', operation })

async function absentIfMissing<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (isCloudError(error, 'missing')) return undefined
    throw error
  }
}

interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | undefined
}

async function pages<T>(ask: (marker: { readonly Marker?: string }) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = []
  let marker: string | undefined
  do {
    const { items, next } = await ask(marker === undefined ? {} : { Marker: marker })
    all.push(...items)
    marker = next === '' ? undefined : next
  } while (marker !== undefined)
  return all
}
