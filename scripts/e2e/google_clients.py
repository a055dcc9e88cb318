"""Google's own Python library against the local clouds.

Needs google-auth and requests, and the environment that `npm run clouds` prints: HTTPS_PROXY, REQUESTS_CA_BUNDLE and the
job's ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN. Prints a line for each check; exit code 0 when all hold.
"""

import os
import sys
from urllib.parse import quote

import google.auth.exceptions
from google.auth import identity_pool
from google.auth.transport.requests import AuthorizedSession, Request

PROVIDER = "projects/123456789012/locations/global/workloadIdentityPools/github/providers/shop"
DEPLOYER = "deploy@acme-prod.iam.gserviceaccount.com"
SCOPES = ["https://www.googleapis.com/auth/cloud-platform"]
CREDENTIALS = "https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts"


def external_account(provider=PROVIDER, impersonate=None):
    audience = quote(f"https://iam.googleapis.com/{provider}", safe="")
    config = {
        "type": "external_account",
        "audience": f"//iam.googleapis.com/{provider}",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        "token_url": "https://sts.googleapis.com/v1/token",
        "credential_source": {
            "url": f"{os.environ['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience={audience}",
            "headers": {"Authorization": f"Bearer {os.environ['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}"},
            "format": {"type": "json", "subject_token_field_name": "value"},
        },
    }
    if impersonate:
        config["service_account_impersonation_url"] = f"{CREDENTIALS}/{impersonate}:generateAccessToken"
    return identity_pool.Credentials.from_info(config).with_scopes(SCOPES)


def repositories(credentials):
    url = "https://artifactregistry.googleapis.com/v1/projects/acme-prod/locations/us-central1/repositories"
    return AuthorizedSession(credentials).get(url).status_code


def identity_token():
    session = AuthorizedSession(external_account(impersonate=DEPLOYER))
    body = {"audience": "https://shop.example.com", "includeEmail": True}
    # A service account needs the token creator's role on itself; the federated identity has it as workload identity user.
    direct = AuthorizedSession(external_account())
    own = session.post(f"{CREDENTIALS}/{DEPLOYER}:generateIdToken", json=body).status_code
    federated = direct.post(f"{CREDENTIALS}/{DEPLOYER}:generateIdToken", json=body)
    return own, federated.status_code, len(federated.json().get("token", "").split("."))


def refusal(**settings):
    try:
        external_account(**settings).refresh(Request())
    except google.auth.exceptions.GoogleAuthError as error:
        return str(error)
    return "no refusal"


def main():
    checks = {
        "direct federation lists repositories": repositories(external_account()) == 200,
        "the service account lists repositories": repositories(external_account(impersonate=DEPLOYER)) == 200,
        "an identity token is made for the federated identity": identity_token() == (403, 200, 3),
        "a provider that is not there is an invalid target": "invalid_target"
        in refusal(provider=PROVIDER.replace("shop", "none")),
        "a service account that is not there is not found": "Gaia id not found"
        in refusal(impersonate="typo@acme-prod.iam.gserviceaccount.com"),
    }
    for name, holds in checks.items():
        print(f"{'ok' if holds else 'FAILED'}  {name}")
    sys.exit(0 if all(checks.values()) else 1)


main()
