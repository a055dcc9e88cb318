import { policiesOfAmazon } from '../core/platform-words.ts'

/** `111122223333.dkr.ecr.us-east-1.amazonaws.com` */
export const isEcr = (host: string): boolean => /\.dkr\.ecr\.[\w-]+\.amazonaws\.com(?:\.cn)?$/.test(host)

/** What a step of the Docker API needs: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html (November 2026). */
const permissions: Readonly<Record<string, string>> = {
  'registry.manifests.get': 'ecr:BatchGetImage',
  'registry.manifests.head': 'ecr:BatchGetImage',
  'registry.manifests.put': 'ecr:PutImage',
  'registry.blobs.head': 'ecr:BatchCheckLayerAvailability',
  'registry.blobs.get': 'ecr:GetDownloadUrlForLayer',
  'registry.blobs.mount': 'ecr:InitiateLayerUpload',
  'registry.uploads.start': 'ecr:InitiateLayerUpload',
  'registry.uploads.put': 'ecr:UploadLayerPart and ecr:CompleteLayerUpload',
}

/** For who was refused: not every answer says what was missing. */
export const ecrHint = ({ operation, repository }: { readonly operation: string; readonly repository: string }) =>
  `Allow ${permissions[operation] ?? 'what is missing'} on the repository ${repository} to the identity that Tandem deploys with, and in the repository's own policy too where it is of another account; ${policiesOfAmazon}`
