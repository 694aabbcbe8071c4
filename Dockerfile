# Two stages: what builds stays behind. Written and read, but not built where there is no Docker.
FROM node:22-slim AS build
WORKDIR /fairwind
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-slim
WORKDIR /fairwind
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4747 FAIRWIND_DATA_DIR=/data LOG_LEVEL=info
COPY --from=build /fairwind/package.json ./
COPY --from=build /fairwind/node_modules node_modules
COPY --from=build /fairwind/dist dist
COPY --from=build /fairwind/data data
COPY --from=build /fairwind/migrations migrations
RUN install -d -o node -g node -m 0700 /data
USER node
VOLUME /data
EXPOSE 4747
HEALTHCHECK CMD ["node", "-e", "fetch('http://127.0.0.1:4747/readyz').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js", "serve"]
