using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>End = start − exit + fallen back + newly poor + net change, where all parts are known.</summary>
/// <remarks>
/// The form of the circular has no column for the net change; without it real lists, which also change when households split or
/// move, do not add up. A single missing count that would have to be negative breaks the rule too: no number completes the row.
/// </remarks>
internal sealed class FlowAddsUp() : Rule<ReturnCase>(
    "RETURN-FLOW-SUM",
    Severity.Refusal,
    LegalSources.Circular07Of2021.At("biểu mẫu tổng hợp kết quả rà soát"),
    new Message(
        "Cuối năm = đầu năm − thoát + tái + phát sinh + biến động hành chính ròng.",
        "End = start − exit + fallen back + newly poor + net administrative change."))
{
    public override IEnumerable<Violation> Judge(ReturnCase subject) => subject.Lists.SelectMany(Judge);

    private IEnumerable<Violation> Judge(ReturnList list)
    {
        var balance = list.Flow.Balance;
        if (balance.State == FlowState.OffBy)
        {
            var fits = list.Flow.End!.Value - balance.Difference!.Value;
            yield return Broken(
                $"Số {list.Vietnamese} không khớp: {Sum(list.Flow, vietnamese: true)} = {fits.Vietnamese()}, " +
                    $"nhưng cuối năm ghi {list.Flow.End.Value.Vietnamese()}; " +
                    $"hãy ghi cuối năm {fits.Vietnamese()}, hoặc sửa các số còn lại cho đủ chênh lệch {balance.Difference.Value.Vietnamese()}.",
                $"The {list.English} households do not add up: {Sum(list.Flow, vietnamese: false)} = {fits.English()}, " +
                    $"but the end is {list.Flow.End.Value.English()}; " +
                    $"give {fits.English()} at the end, or correct the other parts by the difference of {balance.Difference.Value.English()}.");
        }
        else if (balance.MissingMustBe < 0 && balance.Missing[0] != FlowPart.NetChange)
        {
            var (part, value) = (balance.Missing[0], balance.MissingMustBe.Value);
            yield return Broken(
                $"Số {list.Vietnamese} không khớp: số còn thiếu ({part.Vietnamese()}) phải là {value.Vietnamese()}, " +
                    "mà số hộ không âm; hãy sửa các số đã ghi.",
                $"The {list.English} households do not add up: the missing part '{part.English()}' would have to be {value.English()}, " +
                    "and no count is negative; correct the other parts.");
        }
    }

    private static string Sum(PovertyFlow flow, bool vietnamese) => string.Join(" ", flow.Parts
        .Where(part => part.Part != FlowPart.End)
        .Select(part => (Word: vietnamese ? part.Part.Vietnamese() : part.Part.English(), Value: part.Value!.Value * part.Sign, part.Part))
        .Select(part => (part.Part == FlowPart.Start ? string.Empty : part.Value < 0 || part.Part == FlowPart.Exit ? "− " : "+ ")
            + part.Word + " "
            + Absolute(part.Value, vietnamese)));

    private static string Absolute(long value, bool vietnamese)
    {
        var size = BigInteger.Abs(value);
        return vietnamese ? size.Vietnamese() : size.English();
    }
}
