using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Twinning.GraphQL.Http;
using Xunit;
using EngineSchema = GraphQL.Types.Schema;

namespace Twinning.GraphQL.Tests.Http;

/// <summary>A document is looked at by the rules once, unless what they say may differ the next time.</summary>
public sealed class ValidatedOnceTests
{
    private readonly ValidatedOnce _validator = new();
    private readonly CountingRule _rule = new();

    [Theory]
    [InlineData("{ name }", 1)]
    [InlineData("query Q($long: Boolean) { name(long: $long) }", 2)]
    [InlineData("{ nome }", 2)]
    public async Task What_was_found_valid_whatever_is_sent_with_it_is_not_looked_at_again(string text, int expected)
    {
        var document = new GraphQLDocumentBuilder().Build(text);

        var (first, second) = (await ValidateAsync(document), await ValidateAsync(document));

        Assert.Equal(expected, _rule.Times);
        Assert.Equal(first.IsValid, second.IsValid);
        Assert.Equal(first.Errors.Select(error => error.Message), second.Errors.Select(error => error.Message));
    }

    [Fact]
    public async Task The_same_text_parsed_anew_is_looked_at_anew()
    {
        await ValidateAsync(new GraphQLDocumentBuilder().Build("{ name }"));
        await ValidateAsync(new GraphQLDocumentBuilder().Build("{ name }"));

        Assert.Equal(2, _rule.Times);
    }

    [Fact]
    public async Task Of_a_document_with_two_operations_each_is_looked_at()
    {
        var document = new GraphQLDocumentBuilder().Build("query A { name } query B { name }");

        await ValidateAsync(document, 0);
        await ValidateAsync(document, 1);
        await ValidateAsync(document, 1);

        Assert.Equal(2, _rule.Times);
    }

    private async Task<IValidationResult> ValidateAsync(GraphQLDocument document, int operation = 0)
    {
        using var schema = new EngineSchema { Query = new Root { Name = "Query" } };
        schema.Initialize();
        return await _validator.ValidateAsync(new ValidationOptions
        {
            Schema = schema,
            Document = document,
            Operation = document.Definitions.OfType<GraphQLOperationDefinition>().ElementAt(operation),
            Rules = DocumentValidator.CoreRules.Append(_rule),
            Variables = Inputs.Empty,
            Extensions = Inputs.Empty,
            UserContext = new Dictionary<string, object?>(),
        });
    }

    private sealed class Root : ObjectGraphType
    {
        public Root() => Field<StringGraphType>("name").Argument<BooleanGraphType>("long").Resolve(_ => "Bôn");
    }

    private sealed class CountingRule : ValidationRuleBase
    {
        public int Times { get; private set; }

        public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
        {
            Times++;
            return default;
        }
    }
}
