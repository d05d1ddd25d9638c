using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Twinning.GraphQL.Http.Documents;

namespace Twinning.GraphQL.Http;

/// <summary>The page on which a browser asks the graph: GraphiQL, built into the folder <c>explorer</c> beside the host.</summary>
/// <remarks>A host that was built without Node has none and says on a plain page what to install.</remarks>
internal static class Explorer
{
    // GraphiQL's editor writes its styles into the page and works in threads of its own; all of it comes from this host.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; "
        + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly string Page = Path.Combine(AppContext.BaseDirectory, "explorer", "index.html");
    private static readonly string Assets = Path.Combine(AppContext.BaseDirectory, "explorer", "assets");

    /// <summary>Gets a value indicating whether the page was built with this host.</summary>
    public static bool IsBuilt => File.Exists(Page);

    /// <summary>Maps the files of the page, whose names change with what they hold, and the questions that it offers.</summary>
    public static void MapExplorer(this WebApplication app)
    {
        if (IsBuilt)
        {
            app.UseStaticFiles(new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(Assets),
                RequestPath = "/explorer/assets",
                OnPrepareResponse = served => served.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable",
            });
        }

        app.MapGet("/explorer/examples", (TrustedDocuments reports) => Results.Json(ExampleQueries.All.Concat(reports.All.Select(report => report.AsExample()))));
    }

    /// <summary>Writes the page; the plain one where it was not built.</summary>
    public static Task WriteAsync(HttpContext context)
    {
        if (!IsBuilt)
        {
            return StartPage.WriteAsync(context);
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        return context.Response.SendFileAsync(Page, context.RequestAborted);
    }
}
