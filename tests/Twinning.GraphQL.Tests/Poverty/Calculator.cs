using System.Linq;
using System.Net;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Http;
using Xunit;

namespace Twinning.GraphQL.Tests.Poverty;

/// <summary>Asks the calculators as a client without a token does.</summary>
internal static class Calculator
{
    /// <summary>Asks for the fields of a calculator's answer; the input is written as in the text of a query.</summary>
    public static async Task<JsonElement> CalculateAsync(this TwinningHost host, string field, string input, string selection)
    {
        using var client = host.CreateClient();
        using var response = await client.PostAsync(Requests.Body($"{{ answer: {field}(input: {input}) {{ {selection} }} }}"));
        var json = await response.JsonAsync();
        Assert.False(json.TryGetProperty("errors", out var errors), errors.ToString());
        return json.GetProperty("data").GetProperty("answer");
    }

    /// <summary>Asks with the input in a variable.</summary>
    public static async Task<JsonElement> CalculateAsync(this TwinningHost host, string field, string type, object input, string selection)
    {
        using var client = host.CreateClient();
        var body = JsonSerializer.Serialize(new { query = $"query($input: {type}!) {{ answer: {field}(input: $input) {{ {selection} }} }}", variables = new { input } });
        using var response = await client.PostAsync(body);
        return (await response.JsonAsync()).Clone();
    }

    /// <summary>Asserts that an input is refused as bad, and that the message has these words.</summary>
    public static async Task RefusesAsync(this TwinningHost host, string field, string input, params string[] words)
    {
        using var client = host.CreateClient();
        using var response = await client.PostAsync(Requests.Body($"{{ {field}(input: {input}) {{ __typename }} }}"));
        var error = await response.IsRefusedAsync(HttpStatusCode.OK, "BAD_INPUT");
        Assert.All(words, word => Assert.Contains(word, error.GetProperty("message").GetString()!, System.StringComparison.Ordinal));
    }

    public static string?[] Texts(this JsonElement list, string property) => [.. list.EnumerateArray().Select(item => item.GetProperty(property).ToString())];
}
