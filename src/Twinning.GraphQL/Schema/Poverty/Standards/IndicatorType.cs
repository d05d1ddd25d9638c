using GraphQL.Types;
using Twinning.Domain;
using Twinning.Domain.Law;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Classification;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Rules;

namespace Twinning.GraphQL.Schema.Poverty.Standards;

internal sealed class IndicatorType : ShownType<Indicator>
{
    public IndicatorType()
    {
        Name = "Indicator";
        Description = "An indicator of deprivation (chỉ số đo lường mức độ thiếu hụt).";
        Show<StringGraphType>("code", "Its name, which never changes its meaning, such as VN-2022-HEALTH-INSURANCE.", indicator => indicator.Code);
        Show<MessageType>("name", "What it is called; in Vietnamese as the text lists it.", indicator => new Message(indicator.Vietnamese, indicator.English));
        Show<MessageType>(
            "dimension",
            "The basic social service it is listed under (dịch vụ xã hội cơ bản).",
            indicator => new Message(indicator.Dimension.Vietnamese, indicator.Dimension.English));
        ShowAny<SourcedShareType>("weight", "Its share of the whole; empty where no source weighs the indicators.", indicator => indicator.Weight);
        Show<LegalSourceType>("source", "The text that lists it.", indicator => indicator.Source);
        ShowAny<IndicatorDefinitionType>(
            "definition", "When a household is deprived in it; empty where that is not known.", HouseholdIndicators.DefinitionOf);
    }
}

internal sealed class IndicatorDefinitionType : ShownType<IndicatorDefinition>
{
    public IndicatorDefinitionType()
    {
        Name = "IndicatorDefinition";
        Description = "When a household is deprived in an indicator, and where that is set.";
        Show<MessageType>("deprivedWhen", "When it is, with the figures.", definition => definition.DeprivedWhen);
        Show<LegalSourceType>("source", "The text, or our reading of it where its words were not seen.", definition => definition.Source);
    }
}

internal sealed class SourcedShareType : ShownType<Sourced<Fraction>>
{
    public SourcedShareType()
    {
        Name = "SourcedShare";
        Description = "A share of a whole and the text that sets it.";
        Show<StringGraphType>("exact", "The share as an exact fraction, such as \"1/12\".", figure => figure.Value.ToString());
        Show<DecimalGraphType>("value", "The share rounded to twelve places.", figure => figure.Value.Round(12));
        Show<LegalSourceType>("source", "The text, with the place in it.", figure => figure.Source);
    }
}
