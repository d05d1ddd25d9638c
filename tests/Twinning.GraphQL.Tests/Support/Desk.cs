using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Storage;
using Twinning.GraphQL.Tests.WorkedExamples;

namespace Twinning.GraphQL.Tests.Support;

/// <summary>Short words for tests of what agencies and the office record about villages of the demonstration.</summary>
internal static class Desk
{
    /// <summary>Makes a token of an agency.</summary>
    public static string Agency(int number) => Agency(number.ToString(CultureInfo.InvariantCulture));

    public static string Agency(string number) => Tokens.Of(new Dictionary<string, object> { ["role"] = "agency", ["agency"] = number });

    public static string Id(string type, long number) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{type}:{number}")));

    /// <summary>Returns the number in an id.</summary>
    public static string Number(string id) => Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1];

    /// <summary>Returns the code of the first error.</summary>
    public static string? Code(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    /// <summary>Opens a host whose commands are counted; unless told otherwise it keeps no answers, so that each question takes its commands.</summary>
    public static Graph Counting(string database, SqlCounter counter, bool keepsAnswers = false) => Graph.Open(database, services => services
        .PostConfigure<HttpLimits>(limits => limits.CachedAnswerBytes = keepsAnswers ? limits.CachedAnswerBytes : 0)
        .ConfigureDbContext<SqliteTwinningContext>(options => options.AddInterceptors(counter))
        .ConfigureDbContext<PostgresTwinningContext>(options => options.AddInterceptors(counter)));
}
