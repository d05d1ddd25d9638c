using System;
using System.CommandLine;
using System.IO;
using System.Threading.Tasks;
using Twinning.GraphQL.Import;
using Twinning.GraphQL.Tests.Demo;
using Xunit;

namespace Twinning.GraphQL.Tests.Import;

public sealed class CommandLineTests(DemoStore store) : IClassFixture<DemoStore>
{
    private string[]? served;

    [Theory]
    [InlineData]
    [InlineData("--urls", "http://127.0.0.1:0")]
    [InlineData("--environment=Production", "--TWINNING_DATABASE=/tmp/a b.db")]
    public async Task Without_a_command_it_serves_with_the_arguments_given(params string[] args)
    {
        var (code, _, _) = await RunAsync(args);

        Assert.Equal(0, code);
        Assert.Equal(args, served);
    }

    [Fact]
    public async Task A_mistyped_command_does_not_serve()
    {
        var (code, _, error) = await RunAsync("imprt", "returns");

        Assert.Equal(2, code);
        Assert.Null(served);
        Assert.Contains("'imprt'", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_answered_with_2()
    {
        var (code, output, _) = await RunAsync("import", "returns", store.PathOf("none.csv"));

        Assert.Equal(2, code);
        Assert.Contains("cannot be read", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_imported_and_findings_are_shown_in_a_table()
    {
        await File.WriteAllBytesAsync(store.PathOf("good.csv"), ReturnsFile.Of(ReturnsFile.Row()), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(
            store.PathOf("bad.csv"), ReturnsFile.Of(ReturnsFile.Row(("poor", "[18]"))), TestContext.Current.CancellationToken);

        var (done, doneOutput, _) = await RunAsync("import", "returns", store.PathOf("good.csv"));
        var (refused, refusedOutput, _) = await RunAsync("import", "returns", store.PathOf("bad.csv"));

        Assert.Equal(0, done);
        Assert.Contains("1 rows, 1 changes.", doneOutput, StringComparison.Ordinal);
        Assert.Equal(1, refused);
        Assert.Contains("[18]", refusedOutput, StringComparison.Ordinal);
        Assert.Contains("FILE-NUMBER-UNCLEAR", refusedOutput, StringComparison.Ordinal);
        Assert.Contains("nothing was stored", refusedOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Returns_are_exported_to_standard_output_or_a_file()
    {
        var (code, output, _) = await RunAsync("export", "returns");
        var (fileCode, fileOutput, _) = await RunAsync("export", "returns", store.PathOf("out.csv"));

        Assert.Equal((0, 0), (code, fileCode));
        Assert.StartsWith("area_scheme,area_code,", output, StringComparison.Ordinal);
        Assert.Empty(fileOutput);
        Assert.Equal(output, await File.ReadAllTextAsync(store.PathOf("out.csv"), TestContext.Current.CancellationToken));
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var root = CommandLine.Create(
            rest =>
            {
                served = rest;
                return Task.FromResult(0);
            },
            store.Configuration);
        var code = await root.Parse(args).InvokeAsync(
            new InvocationConfiguration { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}
