import {
  AddPermissionCommand,
  CreateAliasCommand,
  CreateFunctionUrlConfigCommand,
  DeleteAliasCommand,
  DeleteFunctionUrlConfigCommand,
  type LambdaClient as SdkClient,
  RemovePermissionCommand,
  UpdateAliasCommand,
  UpdateFunctionUrlConfigCommand,
} from '@aws-sdk/client-lambda'
import { callAws } from './call.ts'
import type { LambdaClient } from './lambda-client.ts'

type AliasChanges = Pick<
  LambdaClient,
  'createAlias' | 'updateAlias' | 'deleteAlias' | 'createUrl' | 'updateUrl' | 'deleteUrl' | 'permit' | 'revoke'
>

/** Of aliases, their URLs and who may call them; each is one request, asked once. */
export function aliasChanges(sdk: SdkClient, FunctionName: string): AliasChanges {
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
    createUrl: async (Qualifier, { auth: AuthType, mode: InvokeMode }, context) => {
      await callAws('lambda.CreateFunctionUrlConfig', context, (options) =>
        sdk.send(new CreateFunctionUrlConfigCommand({ FunctionName, Qualifier, AuthType, InvokeMode }), options),
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
