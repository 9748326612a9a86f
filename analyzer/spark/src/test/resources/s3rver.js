// Starts s3rver 3.7.1 with three repairs, so that it answers as S3 does: lists with a delimiter left out prefixes whose
// objects all lie deeper, the source of a copy was not decoded where its name has a character such as `=`, and a body
// of signed chunks was stored with their signatures.
// Usage: node s3rver.js FOLDER-OF-NPM PORT FOLDER BUCKET
const [home, port, directory, bucket] = process.argv.slice(2);
const S3rver = require(home + '/node_modules/s3rver');
const Store = require(home + '/node_modules/s3rver/lib/stores/filesystem');

const { Readable } = require('stream');

const unchunked = body => {
  const parts = [];
  for (let at = 0; ; ) {
    const line = body.indexOf('\r\n', at);
    const size = parseInt(body.toString('latin1', at, line), 16);
    if (!size) {
      return Buffer.concat(parts);
    }
    parts.push(body.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
};

const put = Store.prototype.putObject;
Store.prototype.putObject = async function (object) {
  const headers = object.content.headers || {};
  if (/^STREAMING-/.test(headers['x-amz-content-sha256'])) {
    const body = [];
    for await (const piece of object.content) {
      body.push(piece);
    }
    object.content = Readable.from([unchunked(Buffer.concat(body))]);
  }
  return put.call(this, object);
};

global.decodeURI = decodeURIComponent;

const list = Store.prototype.listObjects;
Store.prototype.listObjects = async function (name, { delimiter, ...options }) {
  if (!delimiter) {
    return list.call(this, name, options);
  }
  const all = await list.call(this, name, { ...options, maxKeys: Infinity });
  const prefix = options.prefix || '';
  const end = key => key.indexOf(delimiter, prefix.length);
  return {
    objects: all.objects.filter(one => end(one.key) < 0),
    commonPrefixes: [
      ...new Set(all.objects.filter(one => end(one.key) >= 0).map(one => one.key.slice(0, end(one.key) + 1))),
    ],
    isTruncated: false,
  };
};

new S3rver({ address: '127.0.0.1', port: Number(port), directory, configureBuckets: [{ name: bucket, configs: [] }] }).run(
  error => error && console.error(error),
);
