using GraphQL.Types;
using Twinning.Domain;
using Twinning.GraphQL.Schema.Poverty.Measures;

namespace Twinning.GraphQL.Schema.Evaluation;

internal sealed class PointsType : ShownType<Fraction>
{
    public PointsType()
    {
        Name = "Points";
        Description = "Points, or a figure of a scale: exact, so that parts add up to their whole.";
        Show<StringGraphType>("exact", "The exact value, such as \"43\" or \"173/2\".", points => points.ToString());
        Show<DecimalGraphType>("value", "The value rounded to twelve places.", points => points.Rounded());
    }
}
