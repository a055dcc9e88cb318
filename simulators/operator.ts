import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Clouds, ready, readyAws } from './clouds.ts'

/** A desk from which somebody works with the local clouds by a vendor's command line. */
export interface Operator {
  readonly environment: Readonly<Record<string, string>>
  /** Removes the folder with the credentials. */
  readonly leave: () => Promise<void>
}

/** gcloud and aws get configuration folders of their own: the user's real credentials are neither read nor touched. */
export async function createOperator(clouds: Clouds): Promise<Operator> {
  const folder = await mkdtemp(join(tmpdir(), 'local-clouds-operator-'))
  const tokenFile = join(folder, 'access-token')
  await writeFile(tokenFile, clouds.google.operatorToken, { mode: 0o600 })
  return {
    environment: {
      ...proxyVariables(clouds),
      ...gcloudVariables(clouds, { configuration: join(folder, 'gcloud'), tokenFile }),
      ...awsVariables(clouds, folder),
    },
    leave: () => rm(folder, { recursive: true, force: true }),
  }
}

function proxyVariables({ kernel, environment }: Clouds): Record<string, string> {
  return {
    ...environment,
    HTTP_PROXY: kernel.proxyUrl,
    NO_PROXY: '127.0.0.1,localhost',
    SSL_CERT_FILE: kernel.caFile,
    REQUESTS_CA_BUNDLE: kernel.caFile,
    CURL_CA_BUNDLE: kernel.caFile,
  }
}

interface GcloudFiles {
  readonly configuration: string
  readonly tokenFile: string
}

// Each property of gcloud's as CLOUDSDK_SECTION_PROPERTY: https://cloud.google.com/sdk/docs/properties; tried with gcloud 528.
function gcloudVariables({ kernel }: Clouds, { configuration, tokenFile }: GcloudFiles): Record<string, string> {
  const { hostname, port } = new URL(kernel.proxyUrl)
  return {
    CLOUDSDK_CONFIG: configuration,
    CLOUDSDK_PROXY_TYPE: 'http',
    CLOUDSDK_PROXY_ADDRESS: hostname,
    CLOUDSDK_PROXY_PORT: port,
    CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE: kernel.caFile,
    CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: tokenFile,
    CLOUDSDK_CORE_PROJECT: ready.project,
    CLOUDSDK_RUN_REGION: ready.region,
    CLOUDSDK_CORE_DISABLE_PROMPTS: '1',
    CLOUDSDK_CORE_DISABLE_USAGE_REPORTING: 'true',
  }
}

// https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html; tried with aws-cli 1.45. The instance metadata service, which
// answers over plain HTTP at an address of its own, is not asked.
function awsVariables({ kernel, aws }: Clouds, folder: string): Record<string, string> {
  const { accessKeyId, secretAccessKey } = aws.operatorCredentials
  return {
    AWS_CONFIG_FILE: join(folder, 'aws-config'),
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'aws-credentials'),
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_REGION: readyAws.region,
    AWS_DEFAULT_REGION: readyAws.region,
    AWS_CA_BUNDLE: kernel.caFile,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_PAGER: '',
  }
}
