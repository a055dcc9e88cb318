"""The same calls by AWS's Python library to moto and to the local clouds.

Needs boto3 and moto, and the environment that `npm run clouds` prints. Prints a line for each check; exit code 0 when moto answers
otherwise only where docs/local-clouds-aws.md says so.
"""

import json
import os
import re
import sys
import time

import boto3
from botocore.exceptions import ClientError
from moto import mock_aws

ROLE = "arn:aws:iam::111122223333:role/github-deploy"
GROUP = "/aws/apprunner/shop/8fe1e10304f84fd2b0df550fe98a71fa/application"
CONFIG = json.dumps({"os": "linux", "architecture": "amd64", "rootfs": {"type": "layers", "diff_ids": []}})
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
KEYS = {"aws_access_key_id": "testing", "aws_secret_access_key": "testing"}
# Told and explained in docs/local-clouds-aws.md.
KNOWN = {
    "ecr put_image: a manifest without layers",
    "ecr delete_repository: deletion",
    "secretsmanager get_secret_value: a stage that is not there",
    "secretsmanager list_secret_version_ids: its versions",
    "secretsmanager describe_secret: a secret that is not there",
    "logs filter_log_events: errors",
    "logs describe_log_streams: streams",
    "sts assume_role: a role that is not there",
    "sts assume_role_with_web_identity: no token",
}


def calls():
    """The same calls for both: (name, service, operation, parameters). They build on each other."""
    return [
        ("a repository", "ecr", "create_repository", {"repositoryName": "moto/shop"}),
        ("the same again", "ecr", "create_repository", {"repositoryName": "moto/shop"}),
        ("all repositories", "ecr", "describe_repositories", {"repositoryNames": ["moto/shop"]}),
        ("one that is not there", "ecr", "describe_repositories", {"repositoryNames": ["moto/none"]}),
        ("no images", "ecr", "describe_images", {"repositoryName": "moto/shop"}),
        ("an image that is not there", "ecr", "describe_images", {"repositoryName": "moto/shop", "imageIds": [{"imageTag": "1"}]}),
        ("a batch without the image", "ecr", "batch_get_image", {"repositoryName": "moto/shop", "imageIds": [{"imageTag": "1"}]}),
        ("a manifest without layers", "ecr", "put_image", {"repositoryName": "moto/shop", "imageTag": "1", "imageManifest": manifest()}),
        ("a bad name", "ecr", "create_repository", {"repositoryName": "UPPER"}),
        ("a token", "ecr", "get_authorization_token", {}),
        ("tags", "ecr", "list_tags_for_resource", {"resourceArn": "arn:aws:ecr:us-east-1:ACCOUNT:repository/moto/shop"}),
        ("deletion", "ecr", "delete_repository", {"repositoryName": "moto/shop"}),
        ("a secret", "secretsmanager", "create_secret", {"Name": "moto", "SecretString": "s"}),
        ("the same secret", "secretsmanager", "create_secret", {"Name": "moto", "SecretString": "s"}),
        ("a new version", "secretsmanager", "put_secret_value", {"SecretId": "moto", "SecretString": "t"}),
        ("its description", "secretsmanager", "describe_secret", {"SecretId": "moto"}),
        ("its value", "secretsmanager", "get_secret_value", {"SecretId": "moto"}),
        ("its value before", "secretsmanager", "get_secret_value", {"SecretId": "moto", "VersionStage": "AWSPREVIOUS"}),
        ("a stage that is not there", "secretsmanager", "get_secret_value", {"SecretId": "moto", "VersionStage": "NONE"}),
        ("its versions", "secretsmanager", "list_secret_version_ids", {"SecretId": "moto"}),
        ("a secret that is not there", "secretsmanager", "describe_secret", {"SecretId": "none"}),
        ("a parameter", "ssm", "put_parameter", {"Name": "/moto/key", "Value": "k", "Type": "String"}),
        ("the same parameter", "ssm", "put_parameter", {"Name": "/moto/key", "Value": "k", "Type": "String"}),
        ("its value", "ssm", "get_parameter", {"Name": "/moto/key"}),
        ("two, one missing", "ssm", "get_parameters", {"Names": ["/moto/key", "/moto/none"]}),
        ("a parameter that is not there", "ssm", "get_parameter", {"Name": "/moto/none"}),
        ("no group", "logs", "filter_log_events", {"logGroupName": GROUP}),
        ("a group", "logs", "create_log_group", {"logGroupName": GROUP}),
        ("the same group", "logs", "create_log_group", {"logGroupName": GROUP}),
        ("a stream", "logs", "create_log_stream", {"logGroupName": GROUP, "logStreamName": "instance/1"}),
        ("no lines", "logs", "get_log_events", {"logGroupName": GROUP, "logStreamName": "instance/1"}),
        ("lines", "logs", "put_log_events", {"logGroupName": GROUP, "logStreamName": "instance/1", "logEvents": lines()}),
        ("errors", "logs", "filter_log_events", {"logGroupName": GROUP, "filterPattern": "Error"}),
        ("streams", "logs", "describe_log_streams", {"logGroupName": GROUP}),
        ("no stream", "logs", "get_log_events", {"logGroupName": GROUP, "logStreamName": "none"}),
        ("who am I", "sts", "get_caller_identity", {}),
        ("a role that is not there", "sts", "assume_role", {"RoleArn": "arn:aws:iam::ACCOUNT:role/none", "RoleSessionName": "me"}),
        ("a role by IAM that is not there", "iam", "get_role", {"RoleName": "none"}),
        ("no token", "sts", "assume_role_with_web_identity", {"RoleArn": "arn:aws:iam::ACCOUNT:role/none", "RoleSessionName": "me", "WebIdentityToken": "none"}),
    ]


def manifest():
    digest = "sha256:" + "0" * 64
    media = "application/vnd.oci.image.manifest.v1+json"
    config = {"mediaType": "application/vnd.oci.image.config.v1+json", "digest": digest, "size": len(CONFIG)}
    return json.dumps({"schemaVersion": 2, "mediaType": media, "config": config, "layers": []})


def lines():
    now = int(time.time() * 1000)
    return [{"timestamp": now - 1, "message": "Starting"}, {"timestamp": now, "message": "Error: DATABASE_URL is not set"}]


def run_all(make_client, account):
    answers = []
    for name, service, operation, parameters in calls():
        given = json.loads(json.dumps(parameters).replace("ACCOUNT", account))
        answers.append((f"{service} {operation}: {name}", answer(make_client(service), operation, given)))
        if operation == "put_log_events":
            time.sleep(float(os.environ.get("LOG_DELAY", "2")))
    return answers


def answer(client, operation, parameters):
    try:
        reply = getattr(client, operation)(**parameters)
        return "ok", shape({key: value for key, value in reply.items() if key != "ResponseMetadata"})
    except ClientError as error:
        return error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"]


def shape(value):
    """Names of members, and short texts and numbers of things that do not change from run to run."""
    if isinstance(value, dict):
        return {UUID.sub("ID", key): shape(value[key]) for key in sorted(value)}
    if isinstance(value, list):
        return [shape(each) for each in value[:1]]
    return type(value).__name__


def from_moto():
    # moto must not see the proxy's CA, nor the operator's keys.
    hidden = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith("AWS_") or name.endswith("_PROXY")}
    try:
        with mock_aws():
            session = boto3.Session(region_name="us-east-1", **KEYS)
            return run_all(lambda service: session.client(service), "123456789012")
    finally:
        os.environ.update(hidden)


def from_clouds():
    session = boto3.Session()
    return run_all(lambda service: session.client(service), "111122223333")


def compare():
    """Name of a call → how the two answer it, where they differ."""
    pairs = zip(from_moto(), from_clouds())
    return {name: f"moto: {describe(moto, ours)}; here: {describe(ours, moto)}" for (name, moto), (_, ours) in pairs if moto != ours}


def describe(one, other):
    if one[0] != "ok" or other[0] != "ok":
        return f"{one[0]} {one[1] if one[0] != 'ok' else ''}".strip()
    return "has " + (", ".join(sorted(paths(one[1]) - paths(other[1]))) or "nothing that the other lacks")


def paths(value, at=""):
    if isinstance(value, dict):
        return {each for key in value for each in paths(value[key], f"{at}.{key}" if at else key)} | ({at} if at else set())
    if isinstance(value, list):
        return {each for member in value for each in paths(member, f"{at}[]")} | {at}
    return {f"{at}: {value}"}


def main():
    differences = compare()
    fresh = {name: told for name, told in differences.items() if name not in KNOWN}
    gone = KNOWN - set(differences)
    for name, told in differences.items():
        print(f"      {name}: {told}")
    checks = {
        f"moto and the local clouds answer {len(calls()) - len(KNOWN)} calls alike": not fresh,
        f"and {len(KNOWN)} otherwise, as the documentation says": not gone,
    }
    for name, holds in checks.items():
        print(f"{'ok' if holds else 'FAILED'}  {name}")
    sys.exit(0 if all(checks.values()) else 1)


main()
