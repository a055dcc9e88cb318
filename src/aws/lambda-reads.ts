import {
  GetFunctionCommand,
  GetPolicyCommand,
  type LambdaClient as SdkClient,
  ListAliasesCommand,
  ListEventSourceMappingsCommand,
  ListFunctionUrlConfigsCommand,
  ListTagsCommand,
  ListVersionsByFunctionCommand,
} from '@aws-sdk/client-lambda'
import type { Context } from '../core/context.ts'
import { absentIfMissing, CloudError } from '../core/errors.ts'
import { readAws } from './call.ts'
import type { LambdaClient } from './lambda-client.ts'
import type { FunctionConfiguration } from './lambda-types.ts'

type Reads = Pick<LambdaClient, 'find' | 'aliases' | 'urls' | 'versions' | 'mappings' | 'policy'>

export function functionReads(sdk: SdkClient, FunctionName: string): Reads {
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
    mappings: (context) =>
      pages(async (marker) => {
        const { EventSourceMappings, NextMarker } = await readAws(
          'lambda.ListEventSourceMappings',
          context,
          (options) => sdk.send(new ListEventSourceMappingsCommand({ FunctionName, ...marker }), options),
        )
        return { items: EventSourceMappings ?? [], next: NextMarker }
      }),
    policy: async (Qualifier, context) => {
      const at = { FunctionName, ...(Qualifier === undefined ? {} : { Qualifier }) }
      const read = readAws('lambda.GetPolicy', context, (options) => sdk.send(new GetPolicyCommand(at), options))
      return (await absentIfMissing(read))?.Policy
    },
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

const empty = (operation: string): CloudError =>
  new CloudError(`${operation}: answered without a function`, { trouble: 'unanswered', operation })

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
