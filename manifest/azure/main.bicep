// Everything that the bot needs in Azure, in one resource group. Written to the resource types' documentation; not run where this project is tested.
//
//   az deployment group create -g GROUP -f manifest/azure/main.bicep -p image=REGISTRY/complaintbot:1.0 name=complaintbot
//
// Then: package-teams with the outputs botId and url, and upload the file in the Teams admin centre.

@description('Prefix of all names; letters and digits.')
@minLength(3)
@maxLength(16)
param name string

param location string = resourceGroup().location

@description('The container image made by the Dockerfile.')
param image string

@description('sqlite: a file on a share, one replica. postgres: a server of its own, for a build of the program that has that store.')
@allowed(['sqlite', 'postgres'])
param database string = 'sqlite'

@description('Password of the database server; only for postgres.')
@secure()
param databasePassword string = newGuid()

@description('Web sites that may embed the chat: https://shop.example')
param allowedOrigins array = []

var tags = { application: 'ComplaintBot' }
var postgres = database == 'postgres'
var origins = [for (origin, i) in allowedOrigins: { name: 'ComplaintBot__DirectLine__AllowedOrigins__${i}', value: origin }]

// One identity is the bot, reads the vault and pulls nothing else: there is no password anywhere.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
  tags: tags
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  tags: tags
  properties: { retentionInDays: 30, sku: { name: 'PerGB2018' } }
}

resource network 'Microsoft.Network/virtualNetworks@2024-01-01' = {
  name: '${name}-network'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/16'] }
    subnets: [
      {
        name: 'apps'
        properties: {
          addressPrefix: '10.20.0.0/23'
          delegations: [{ name: 'apps', properties: { serviceName: 'Microsoft.App/environments' } }]
          serviceEndpoints: [{ service: 'Microsoft.Storage' }]
        }
      }
    ]
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: take('${name}${uniqueString(resourceGroup().id)}', 24)
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
  }
}

// Key Vault Secrets User
resource reads 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, 'secrets')
  scope: vault
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')
  }
}

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = if (postgres) {
  name: '${name}-db'
  location: location
  tags: tags
  sku: { name: 'Standard_B2s', tier: 'Burstable' }
  properties: {
    version: '16'
    administratorLogin: 'complaintbot'
    administratorLoginPassword: databasePassword
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
  }

  resource store 'databases' = {
    name: 'complaintbot'
  }

  // Services inside Azure only.
  resource inside 'firewallRules' = {
    name: 'azure'
    properties: { startIpAddress: '0.0.0.0', endIpAddress: '0.0.0.0' }
  }
}

// A share that a file database can live on: NFS has the locks that SQLite needs, SMB has not.
resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = if (!postgres) {
  name: take('${toLower(name)}${uniqueString(resourceGroup().id)}', 24)
  location: location
  tags: tags
  kind: 'FileStorage'
  sku: { name: 'Premium_LRS' }
  properties: {
    supportsHttpsTrafficOnly: false
    networkAcls: { defaultAction: 'Deny', virtualNetworkRules: [{ id: network.properties.subnets[0].id, action: 'Allow' }] }
  }

  resource files 'fileServices' = {
    name: 'default'

    resource data 'shares' = {
      name: 'data'
      properties: { enabledProtocols: 'NFS', rootSquash: 'NoRootSquash', shareQuota: 100 }
    }
  }
}

resource connection 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'storage-connection'
  properties: {
    value: postgres
      ? 'Host=${name}-db.postgres.database.azure.com;Database=complaintbot;Username=complaintbot;Password=${databasePassword};SSL Mode=VerifyFull'
      : 'Data Source=/data/complaintbot.db'
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-apps'
  location: location
  tags: tags
  properties: {
    vnetConfiguration: { infrastructureSubnetId: network.properties.subnets[0].id }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: { customerId: logs.properties.customerId, sharedKey: logs.listKeys().primarySharedKey }
    }
  }
}

resource share 'Microsoft.App/managedEnvironments/storages@2024-10-02-preview' = if (!postgres) {
  parent: environment
  name: 'data'
  properties: {
    nfsAzureFile: {
      server: '${storage.name}.file.${az.environment().suffixes.storage}'
      shareName: '/${storage.name}/data'
      accessMode: 'ReadWrite'
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  tags: tags
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  dependsOn: [reads, share]
  properties: {
    managedEnvironmentId: environment.id
    configuration: {
      ingress: { external: true, targetPort: 8080, transport: 'auto' }
      secrets: [{ name: 'storage-connection', keyVaultUrl: connection.properties.secretUri, identity: identity.id }]
    }
    template: {
      containers: [
        {
          name: 'bot'
          image: image
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: concat(origins, [
            { name: 'ComplaintBot__PublicUrl', value: 'https://${name}.${environment.properties.defaultDomain}' }
            { name: 'ComplaintBot__Storage__Provider', value: database }
            { name: 'ComplaintBot__Storage__ConnectionString', secretRef: 'storage-connection' }
            { name: 'ComplaintBot__BotFramework__AppType', value: 'UserAssignedMSI' }
            { name: 'ComplaintBot__BotFramework__AppId', value: identity.properties.clientId }
            { name: 'ComplaintBot__BotFramework__TenantId', value: tenant().tenantId }
          ])
          probes: [
            { type: 'Liveness', httpGet: { path: '/healthz', port: 8080 } }
            { type: 'Readiness', httpGet: { path: '/readyz', port: 8080 } }
          ]
          volumeMounts: postgres ? [] : [{ volumeName: 'data', mountPath: '/data' }]
        }
      ]
      volumes: postgres ? [] : [{ name: 'data', storageType: 'NfsAzureFile', storageName: 'data' }]
      // A file database has one writer.
      scale: { minReplicas: 1, maxReplicas: postgres ? 3 : 1 }
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: 'global'
  tags: tags
  kind: 'azurebot'
  sku: { name: 'S1' }
  properties: {
    displayName: 'ComplaintBot'
    endpoint: 'https://${app.properties.configuration.ingress.fqdn}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: identity.id
    schemaTransformationVersion: '1.3'
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: { channelName: 'MsTeamsChannel', properties: { isEnabled: true, acceptedTerms: true } }
  }
}

output botId string = identity.properties.clientId
output url string = 'https://${app.properties.configuration.ingress.fqdn}'
