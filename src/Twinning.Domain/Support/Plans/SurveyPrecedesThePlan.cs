using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>A survey of the village precedes the plan: in the plan's year or the year before, and not after the adoption.</summary>
/// <remarks>
/// Programmes ask for a survey first and then the yearly plan ("chương trình, kế hoạch công tác theo từng năm"). How old a survey may
/// be is a convention of this software. A survey on the day of the adoption still precedes it.
/// </remarks>
internal sealed class SurveyPrecedesThePlan() : Rule<PlanCase>(
    "PLAN-SURVEY",
    Severity.Refusal,
    LegalSources.ProgrammePlan,
    new Message(
        "Khảo sát thôn được làm trước khi ban hành kế hoạch, trong năm kế hoạch hoặc năm liền trước.",
        "A survey of the village precedes the plan: in the plan's year or the year before, and not after the adoption."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PlanCase subject)
    {
        var plan = subject.Candidate;
        if (plan.SurveyDay is not { } day)
        {
            yield return Broken(
                $"Kế hoạch năm {plan.Year.Text()} chưa dựa trên khảo sát nào; hãy khảo sát thôn và ghi ngày khảo sát.",
                $"The plan for {plan.Year.Text()} rests on no survey; survey the village and give the day.");
        }
        else if (day > plan.AdoptedOn || day.Year < plan.Year - 1)
        {
            yield return Broken(
                $"Khảo sát ngày {day.Vietnamese()} không dùng được cho kế hoạch năm {plan.Year.Text()} ban hành ngày {plan.AdoptedOn.Vietnamese()}; " +
                    "hãy ghi khảo sát trước đó, không quá năm liền trước.",
                $"The survey of {day.English()} does not serve the plan for {plan.Year.Text()}, adopted on {plan.AdoptedOn.English()}; " +
                    "give one held by then, in that year or the year before.");
        }
        else if (subject.Survey is { } survey && (survey.Day != day || survey.Village != (subject.Record?.Village ?? survey.Village)))
        {
            yield return Broken(
                $"Khảo sát đã ghi là của thôn {survey.Village.Value.Text()} ngày {survey.Day.Vietnamese()}, " +
                    $"không phải ngày {day.Vietnamese()} của thôn được phân công; " +
                    "hãy ghi đúng khảo sát.",
                $"The recorded survey is of village {survey.Village.Value.Text()} on {survey.Day.English()}, " +
                    $"not of the assigned village on {day.English()}; " +
                    "name the right one.");
        }
    }
}
