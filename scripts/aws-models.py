"""
Writes the request shapes of AWS's APIs, as botocore's service models declare them, to simulators/aws/models/:
`python3 scripts/aws-models.py` with botocore installed, or with names behind it for some of them. Run it after raising botocore; the files
name its version.
"""

import gzip
import json
import sys
from pathlib import Path

import botocore

DATA = Path(botocore.__file__).parent / "data"
MODELS = Path(__file__).parent.parent / "simulators" / "aws" / "models"

OPERATIONS = {
    "apprunner": None,
    "ecr": [
        "BatchCheckLayerAvailability",
        "BatchDeleteImage",
        "BatchGetImage",
        "CreateRepository",
        "DeleteRepository",
        "DescribeImages",
        "DescribeRegistry",
        "DescribeRepositories",
        "GetAuthorizationToken",
        "GetDownloadUrlForLayer",
        "GetRepositoryPolicy",
        "ListImages",
        "ListTagsForResource",
        "PutImage",
        "PutImageTagMutability",
        "SetRepositoryPolicy",
        "TagResource",
        "UntagResource",
    ],
    "ecs": [
        "ContinueServiceDeployment",
        "CreateCluster",
        "CreateExpressGatewayService",
        "CreateService",
        "DeleteCluster",
        "DeleteExpressGatewayService",
        "DeleteService",
        "DeregisterTaskDefinition",
        "DescribeClusters",
        "DescribeExpressGatewayService",
        "DescribeServiceDeployments",
        "DescribeServiceRevisions",
        "DescribeServices",
        "DescribeTaskDefinition",
        "DescribeTasks",
        "ListClusters",
        "ListServiceDeployments",
        "ListServices",
        "ListTagsForResource",
        "ListTaskDefinitionFamilies",
        "ListTaskDefinitions",
        "ListTasks",
        "RegisterTaskDefinition",
        "RunTask",
        "StopServiceDeployment",
        "StopTask",
        "TagResource",
        "UntagResource",
        "UpdateExpressGatewayService",
        "UpdateService",
    ],
    "iam": ["GetRole", "GetRolePolicy", "ListAttachedRolePolicies", "ListRolePolicies", "SimulatePrincipalPolicy"],
    "lambda": [
        "AddPermission",
        "CreateAlias",
        "CreateEventSourceMapping",
        "CreateFunction",
        "CreateFunctionUrlConfig",
        "DeleteAlias",
        "DeleteEventSourceMapping",
        "DeleteFunction",
        "DeleteFunctionConcurrency",
        "DeleteFunctionUrlConfig",
        "GetAlias",
        "GetEventSourceMapping",
        "GetFunction",
        "GetFunctionConcurrency",
        "GetFunctionConfiguration",
        "GetFunctionUrlConfig",
        "GetPolicy",
        "Invoke",
        "ListAliases",
        "ListEventSourceMappings",
        "ListFunctions",
        "ListFunctionUrlConfigs",
        "ListTags",
        "ListVersionsByFunction",
        "PublishVersion",
        "PutFunctionConcurrency",
        "RemovePermission",
        "TagResource",
        "UntagResource",
        "UpdateAlias",
        "UpdateEventSourceMapping",
        "UpdateFunctionCode",
        "UpdateFunctionConfiguration",
        "UpdateFunctionUrlConfig",
    ],
    "logs": ["CreateLogGroup", "CreateLogStream", "DescribeLogGroups", "DescribeLogStreams", "FilterLogEvents", "GetLogEvents", "PutLogEvents"],
    "secretsmanager": ["CreateSecret", "PutSecretValue", "DescribeSecret", "GetSecretValue", "ListSecretVersionIds", "ListSecrets"],
    "ssm": ["DescribeParameters", "GetParameter", "GetParameters", "PutParameter"],
    "sts": ["AssumeRole", "AssumeRoleWithWebIdentity", "GetCallerIdentity"],
}

RULES = ("min", "max", "pattern", "enum", "sensitive", "flattened")


def main():
    for service, names in OPERATIONS.items():
        if sys.argv[1:] and service not in sys.argv[1:]:
            continue
        source = read_source(service)
        names = sorted(names or source["operations"])
        is_rest = source["metadata"]["protocol"] == "rest-json"
        operations = {name: describe_operation(source, name, is_rest) for name in names}
        roots = [each["input"] for each in operations.values() if "input" in each]
        model = {
            "package": "botocore",
            "version": botocore.__version__,
            "apiVersion": source["metadata"]["apiVersion"],
            **{key: source["metadata"][key] for key in ("targetPrefix", "jsonVersion", "xmlNamespace") if key in source["metadata"]},
            "operations": operations,
            "shapes": collect_shapes(source["shapes"], roots),
            "errors": collect_errors(source, names),
        }
        (MODELS / f"{service}.json").write_text(json.dumps(model, indent=1) + "\n")


def read_source(service):
    folder = sorted((DATA / service).iterdir())[-1]
    with gzip.open(folder / "service-2.json.gz") as file:
        return json.load(file)


def describe_operation(source, name, is_rest):
    operation = source["operations"][name]
    described = {"errors": [each["shape"] for each in operation.get("errors", [])]}
    if is_rest:
        http = operation["http"]
        described["http"] = {"method": http["method"], "path": http["requestUri"], "status": http["responseCode"]}
    if "input" in operation:
        described["input"] = operation["input"]["shape"]
    if "output" in operation and "resultWrapper" in operation["output"]:
        described["resultWrapper"] = operation["output"]["resultWrapper"]
    return described


def collect_shapes(shapes, roots):
    collected = {}
    queue = list(roots)
    while queue:
        name = queue.pop()
        if name in collected:
            continue
        shape = shapes[name]
        collected[name] = describe_shape(shape)
        queue.extend(referred(shape))
    return dict(sorted(collected.items()))


def describe_shape(shape):
    # A document is any JSON value.
    described = {"type": "document" if shape.get("document") else shape["type"], **{rule: shape[rule] for rule in RULES if rule in shape}}
    if described["type"] == "structure":
        described["members"] = {name: member["shape"] for name, member in shape["members"].items()}
        described["required"] = shape.get("required", [])
        places = {name: describe_place(member) for name, member in shape["members"].items() if "location" in member}
        described.update({"places": places} if places else {})
        described.update({"payload": shape["payload"]} if "payload" in shape else {})
    elif shape["type"] == "list":
        described["member"] = shape["member"]["shape"]
    elif shape["type"] == "map":
        described["key"] = shape["key"]["shape"]
        described["value"] = shape["value"]["shape"]
    return described


def describe_place(member):
    """Where an API of the REST kind has the member, if not in the body: `header X-Amz-Log-Type`."""
    return f'{member["location"]} {member["locationName"]}'


def referred(shape):
    if shape["type"] == "structure":
        return [member["shape"] for member in shape["members"].values()]
    if shape["type"] == "list":
        return [shape["member"]["shape"]]
    return [shape["key"]["shape"], shape["value"]["shape"]] if shape["type"] == "map" else []


def collect_errors(source, names):
    """Wire code, HTTP status where the model has one, and how the message member is spelled."""
    shapes = source["shapes"]
    errors = sorted({each["shape"] for name in names for each in source["operations"][name].get("errors", [])})
    return {name: describe_error(name, shapes[name]) for name in errors}


def describe_error(name, shape):
    error = shape.get("error", {})
    spelled = next((member for member in shape["members"] if member.lower() == "message"), None)
    return {
        "code": error.get("code", name),
        **({"status": error["httpStatusCode"]} if "httpStatusCode" in error else {}),
        **({"message": spelled} if spelled else {}),
        **({"fault": True} if shape.get("fault") else {}),
    }


main()
