// The least that a server can do to tell many: `ws` alone, everybody let in, the same words to all.
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const http = createServer(async (request, response) => {
  let message = '';
  for await (const chunk of request.setEncoding('utf8')) message += chunk;
  for (const client of sockets.clients) client.send(message);
  response.end();
});
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
http.listen(Number(process.env.PORT), '127.0.0.1');
