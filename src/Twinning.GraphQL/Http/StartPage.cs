using System;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Twinning.GraphQL.Http;

/// <summary>One page on which to ask the first questions; it loads nothing from anywhere.</summary>
internal static class StartPage
{
    private const string HasExplorer = "<a href=\"/graphql\">The explorer</a> completes what you write and shows what there is to ask.";
    private const string LacksExplorer = "The explorer was not built with this host: install Node 20 or newer, build the host again, and open /graphql.";

    public static Task WriteAsync(HttpContext context)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; connect-src 'self'; img-src data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return context.Response.WriteAsync(Html(nonce), context.RequestAborted);
    }

    private static string Html(string nonce) =>
        $$"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Twinning</title>
        <link rel="icon" href="data:,">
        <style nonce="{{nonce}}">
          body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff; }
          button { font: inherit; padding: .3rem .8rem; margin: 0 .4rem .4rem 0; cursor: pointer; }
          label { display: block; margin: 1rem 0 .3rem; }
          textarea, pre { box-sizing: border-box; width: 100%; font: 14px/1.45 ui-monospace, monospace; padding: .8rem; border: 1px solid #999; }
          textarea { min-height: 14rem; }
          pre { min-height: 6rem; background: #f4f4f4; white-space: pre-wrap; overflow-wrap: anywhere; }
        </style>
        </head>
        <body>
        <h1>Twinning</h1>
        <p>Who looks after which village, and how poverty changes there. Ask one of these, or write your own:</p>
        <p>{{(Explorer.IsBuilt ? HasExplorer : LacksExplorer)}}</p>
        <div>
        {{string.Join('\n', ExampleQueries.All.Select(Button))}}
        </div>
        <label for="query">Query</label>
        <textarea id="query" spellcheck="false">{{WebUtility.HtmlEncode(ExampleQueries.All[0].Query)}}</textarea>
        <p><button type="button" id="run">Run</button> or Ctrl+Enter</p>
        <label for="answer">Answer</label>
        <pre id="answer" role="status" aria-live="polite"></pre>
        <script nonce="{{nonce}}">
          const query = document.getElementById('query');
          const answer = document.getElementById('answer');
          async function run() {
            answer.textContent = '…';
            try {
              const response = await fetch('/graphql', {
                method: 'POST',
                headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
                body: JSON.stringify({ query: query.value }),
              });
              answer.textContent = JSON.stringify(await response.json(), null, 2);
            } catch (error) {
              answer.textContent = 'No answer: ' + error.message;
            }
          }
          for (const button of document.querySelectorAll('button[data-query]')) {
            button.addEventListener('click', () => { query.value = button.dataset.query; run(); });
          }
          document.getElementById('run').addEventListener('click', run);
          query.addEventListener('keydown', event => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run(); });
        </script>
        </body>
        </html>
        """;

    private static string Button(ExampleQuery example) =>
        $"<button type=\"button\" data-query=\"{WebUtility.HtmlEncode(example.Query)}\">{WebUtility.HtmlEncode(example.Title)}</button>";
}
