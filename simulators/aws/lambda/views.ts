// documented: members of FunctionConfiguration; lists leave out the states; an environment whose variables cannot be decrypted is told by its
// `Error` (API reference, botocore 1.44.8). guess: its code.
// observed: the rest of what is shown, the times' form, and the hash, which is the image's digest (tests that localstack recorded against AWS in November 2025).
import type { Alias, LambdaFunction, Reason, UrlConfig, Version } from './records.ts'

/** `2026-11-20T12:00:00.000+0000` */
const timeOf = (ms: number): string => new Date(ms).toISOString().replace('Z', '+0000')

interface Shown {
  readonly found: LambdaFunction
  readonly version: Version
  /** Is the version a part of the ARN? */
  readonly qualifier?: string | undefined
}

/** As GetFunctionConfiguration shows it. */
export const viewVersion = (shown: Shown): object => ({ ...viewListed(shown), ...viewStates(shown.version) })

export function viewListed({ found, version, qualifier }: Shown): object {
  const { settings, code } = version
  const { ImageConfig, Role, ...others } = settings
  const Error = { ErrorCode: 'KMSAccessDeniedException', Message: found.sealed }
  return {
    FunctionName: found.name,
    FunctionArn: qualifier === undefined ? found.arn : `${found.arn}:${qualifier}`,
    Role,
    CodeSize: 0,
    ...others,
    ...(found.sealed !== undefined && settings.Environment && { Environment: { Error } }),
    LastModified: timeOf(version.modified),
    CodeSha256: code.image.digest.replace('sha256:', ''),
    Version: version.name,
    RevisionId: version.revision,
    PackageType: 'Image',
    SnapStart: { ApplyOn: 'None', OptimizationStatus: 'Off' },
    ...(ImageConfig && { ImageConfigResponse: { ImageConfig } }),
  }
}

function viewStates({ state, update }: Version): object {
  const told = reasonOf(state)
  // observed (the same tests): an update says that the function is being created.
  const updating =
    update?.status === 'InProgress' ? { text: 'The function is being created.', code: 'Creating' } : update?.reason
  return {
    State: state.state,
    ...(told && { StateReason: told.text, StateReasonCode: told.code }),
    ...(update && { LastUpdateStatus: update.status }),
    ...(updating && { LastUpdateStatusReason: updating.text, LastUpdateStatusReasonCode: updating.code }),
  }
}

function reasonOf(state: Version['state']): Reason | undefined {
  if (state.state === 'Inactive') return { code: 'Idle', text: 'The function is idle.' }
  if (state.state !== 'Pending') return state.reason
  return state.restoring
    ? { code: 'Restoring', text: 'The function is being restored.' }
    : { code: 'Creating', text: 'The function is being created.' }
}

export const viewCode = ({ code }: Version): object => ({
  RepositoryType: 'ECR',
  ImageUri: code.uri,
  ResolvedImageUri: code.resolvedUri,
})

export const viewAlias = ({ arn }: LambdaFunction, alias: Alias): object => ({
  AliasArn: `${arn}:${alias.name}`,
  Name: alias.name,
  FunctionVersion: alias.version,
  Description: alias.description,
  ...(Object.keys(alias.weights).length > 0 && { RoutingConfig: { AdditionalVersionWeights: alias.weights } }),
  RevisionId: alias.revision,
})

/** `qualifier`: the alias, `$LATEST` for the function itself. */
export const viewUrl = ({ arn }: LambdaFunction, qualifier: string, url: UrlConfig): object => ({
  FunctionUrl: `https://${url.host}/`,
  FunctionArn: qualifier === '$LATEST' ? arn : `${arn}:${qualifier}`,
  AuthType: url.auth,
  ...(url.cors !== undefined && { Cors: url.cors }),
  CreationTime: new Date(url.created).toISOString(),
  LastModifiedTime: new Date(url.modified).toISOString(),
  InvokeMode: url.mode,
})
