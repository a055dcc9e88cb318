import {
  ECRClient,
  paginateDescribeImages,
  paginateDescribeRepositories,
  paginateListImages,
} from '@aws-sdk/client-ecr'
import type { Clouds } from '../../../simulators/clouds.ts'
import { makeImage } from '../../../simulators/registry/images.ts'
import type { Check } from '../client.ts'
import { finds, names, type Settings, site } from './pages.ts'

export async function registryPages({ aws, registries }: Clouds, settings: Settings): Promise<Check[]> {
  const client = new ECRClient(settings)
  const host = `${site.account}.dkr.ecr.${site.region}.amazonaws.com`
  for (const name of names) {
    aws.admin.addRepository(site, `pages/${name}`)
    registries.admin.publish(`${host}/pages/first:${name}`, makeImage({ salt: name }))
  }
  const repositoryName = 'pages/first'
  const repositoryNames = names.map((name) => `pages/${name}`)
  const paging = { client, pageSize: 1 }
  return [
    await finds('ECR: repositories', repositoryNames, paginateDescribeRepositories(paging, {}), (page) =>
      page.repositories?.map((each) => each.repositoryName),
    ),
    await finds('ECR: images, described', names, paginateDescribeImages(paging, { repositoryName }), (page) =>
      page.imageDetails?.map((each) => each.imageTags?.[0]),
    ),
    await finds('ECR: images, listed', names, paginateListImages(paging, { repositoryName }), (page) =>
      page.imageIds?.map((each) => each.imageTag),
    ),
  ]
}
