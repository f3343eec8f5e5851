# syntax=docker/dockerfile:1
# Builds and runs the program. Written to the images' documentation; not run where this project is tested.
FROM node:22-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# Web Chat is fetched from npm once, while building.
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /src
COPY . .
RUN dotnet publish bot --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
# The store, and the folders of an installation's own organisations and playbooks.
RUN mkdir -p /data/organisations /data/playbooks && chown -R "$APP_UID" /data
VOLUME /data
ENV ComplaintBot__Storage__ConnectionString="Data Source=/data/complaintbot.db" \
    ComplaintBot__Organisations=/data/organisations \
    ComplaintBot__Playbooks=/data/playbooks
USER $APP_UID
EXPOSE 8080
ENTRYPOINT ["dotnet", "ComplaintBot.dll"]
