using GraphQL.Types;
using Twinning.Domain.Poverty.Classification;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Poverty.Standards;
using Twinning.GraphQL.Schema.Rules;

namespace Twinning.GraphQL.Schema.Poverty.Classification;

internal sealed class HouseholdClassificationType : ShownType<ClassificationExplanation>
{
    public HouseholdClassificationType()
    {
        Name = "HouseholdClassification";
        Description = "What a household is under a standard, and why.";
        Show<StringGraphType>("standard", "The standard it was judged by.", explanation => explanation.Standard.Id.Value);
        Show<PovertyStatusType>("status", "What it is; UNKNOWN when something that is not known could change it.", explanation => explanation.Result.Status);
        Show<PovertyStatusType>("best", "What it is if all that is not known turns out for the best.", explanation => explanation.Result.Best);
        Show<PovertyStatusType>("worst", "What it is if all that is not known turns out for the worst.", explanation => explanation.Result.Worst);
        Show<BooleanGraphType>("isDecided", "Whether all that could change the status is known.", explanation => explanation.Result.IsDecided);
        Show<PoorKindType>("poorKind", "In what way a poor household is poor.", explanation => explanation.Result.PoorKind);
        ShowAll<ExplanationStepType>("steps", "The steps of the decision, in order.", explanation => explanation.Steps);
        ShowAll<IndicatorType>(
            "deprived", "The indicators in which it is deprived; none where only their number was given.", explanation => explanation.Deprived);
        ShowAll<IndicatorType>(
            "notKnown", "The indicators that are not known; none where only their number was given, or the standard's are not known.", explanation => explanation.NotKnown);
        ShowAny<NearestChangeType>(
            "nearestChange", "The smallest changes that would alter the status; empty while it is undecided.", explanation => explanation.NearestChange);
    }
}

internal sealed class ExplanationStepType : ShownType<ExplanationStep>
{
    public ExplanationStepType()
    {
        Name = "ExplanationStep";
        Description = "One step of a decision: what was looked at, what it was held against, and what came of it.";
        Show<StringGraphType>("code", "The step, such as POVERTY-INCOME-LINE, or the indicator. Branch on this, never on the words.", step => step.Code.Value);
        Show<LegalSourceType>("source", "The text that sets the figure of the comparison.", step => step.Source);
        Show<MessageType>("input", "What was looked at, with its figure.", step => step.Input);
        Show<MessageType>("comparison", "What it was held against, with its figure.", step => step.Comparison);
        ShowAny<BooleanGraphType>("holds", "Whether the comparison holds; empty when that is not known.", step => step.Holds);
        Show<MessageType>("outcome", "What follows.", step => step.Outcome);
    }
}
