using System;
using System.CommandLine;
using System.IO;
using System.Threading.Tasks;
using Twinning.GraphQL.Import;
using Twinning.GraphQL.Tests.Demo;
using Twinning.GraphQL.Tests.Evaluation;
using Xunit;

namespace Twinning.GraphQL.Tests.Import;

public sealed class CriteriaCommandTests(DemoStore store) : IClassFixture<DemoStore>
{
    [Fact]
    public async Task A_set_is_imported_once_and_exported_as_it_was()
    {
        var file = store.PathOf("set.json");
        await File.WriteAllTextAsync(file, CriteriaSetTests.OfOneCriterion, TestContext.Current.CancellationToken);

        var (code, output, _) = await RunAsync("criteria", "import", file);
        var (again, _, error) = await RunAsync("criteria", "import", file);
        Assert.Equal((0, "GL version 1 is adopted."), (code, output.Trim()));
        Assert.Equal(1, again);
        Assert.Contains("give version 2", error, StringComparison.Ordinal);

        var (exported, text, _) = await RunAsync("criteria", "export", "GL");
        Assert.Equal(0, exported);
        Assert.Equal(0, (await RunAsync("criteria", "export", "TEMPLATE", store.PathOf("template.json"), "--version", "1")).Code);
        Assert.Contains("\"isTemplate\": true", await File.ReadAllTextAsync(store.PathOf("template.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, text.Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Equal(0, (await RunAsync("criteria", "import", file)).Code);
    }

    [Fact]
    public async Task What_is_not_there_or_not_in_the_format_is_answered_with_2()
    {
        var file = store.PathOf("bad.json");
        await File.WriteAllTextAsync(file, """{ "name": "X" }""", TestContext.Current.CancellationToken);

        Assert.Equal(2, (await RunAsync("criteria", "import", store.PathOf("none.json"))).Code);
        Assert.Contains("criteria.schema.json", (await RunAsync("criteria", "import", file)).Error, StringComparison.Ordinal);
        Assert.Contains("TEMPLATE version 1", (await RunAsync("criteria", "export", "NONE")).Error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var root = CommandLine.Create(_ => Task.FromResult(0), store.Configuration);
        var code = await root.Parse(args).InvokeAsync(
            new InvocationConfiguration { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}
