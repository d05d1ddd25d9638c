using GraphQL.Types;
using Twinning.Domain.Support;

namespace Twinning.GraphQL.Schema.Support;

internal sealed class QuantityType : ShownType<Quantity>
{
    public QuantityType()
    {
        Name = "Quantity";
        Description = "An amount and its unit. Units are never converted, and quantities of different units never summed.";
        Show<DecimalGraphType>("amount", "The amount.", quantity => quantity.Amount);
        Show<StringGraphType>("unit", "The unit (đơn vị tính), as the office writes it.", quantity => quantity.Unit);
    }
}

internal sealed class QuantityInputType : InputObjectGraphType<Quantity>
{
    public QuantityInputType()
    {
        Name = "QuantityInput";
        Description = "An amount and its unit, such as 15 tấn.";
        Field<NonNullGraphType<DecimalGraphType>>("amount").Description("The amount, with at most three decimals.");
        Field<NonNullGraphType<StringGraphType>>("unit").Description("The unit (đơn vị tính).");
    }
}
