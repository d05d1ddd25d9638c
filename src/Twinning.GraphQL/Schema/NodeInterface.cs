using GraphQL.Types;

namespace Twinning.GraphQL.Schema;

/// <summary>Anything that can be asked for again by its id alone (Relay).</summary>
internal sealed class NodeInterface : InterfaceGraphType
{
    public NodeInterface()
    {
        Name = "Node";
        Description = "Anything that can be asked for again by its id alone.";
        Field<NonNullGraphType<IdGraphType>>("id").Description("The id, the same for ever.");
    }
}
