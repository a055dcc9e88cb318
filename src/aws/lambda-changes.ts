import {
  CreateFunctionCommand,
  DeleteFunctionCommand,
  type LambdaClient as SdkClient,
  PublishVersionCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateFunctionCodeCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda'
import { callAws } from './call.ts'
import type { LambdaClient } from './lambda-client.ts'

type FunctionChanges = Pick<LambdaClient, 'create' | 'configure' | 'code' | 'publish' | 'tag' | 'untag' | 'delete'>

/** Each is one request, asked once. */
export function functionChanges(sdk: SdkClient, FunctionName: string): FunctionChanges {
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
