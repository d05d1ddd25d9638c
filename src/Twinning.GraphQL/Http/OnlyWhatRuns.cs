using System.Linq;
using System.Threading.Tasks;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Twinning.GraphQL.Http;

/// <summary>Refuses a document that defines types beside its operations (GraphQL 5.1.1, "Executable Definitions"); the engine would pass over them.</summary>
internal sealed class OnlyWhatRuns : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        foreach (var definition in context.Document.Definitions.Where(one => one is not (GraphQLOperationDefinition or GraphQLFragmentDefinition)))
        {
            context.ReportError(new ExecutableDefinitionsError(context, definition));
        }

        return default;
    }
}

/// <summary>A definition that is neither an operation nor a fragment.</summary>
internal sealed class ExecutableDefinitionsError(ValidationContext context, ASTNode definition)
    : ValidationError(context.Document.Source, "5.1.1", "Only operations and fragments can be asked; leave out the definitions of types and directives.", definition);
