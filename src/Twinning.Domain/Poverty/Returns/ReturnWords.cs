using System;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>How returns and their parts are written in messages.</summary>
internal static class ReturnWords
{
    public static string Vietnamese(this ReturnKey key) =>
        $"báo cáo năm {key.Year.Number()} của địa bàn {key.Area.Number()} (chuẩn {key.Standard}, {key.Population.Vietnamese()})";

    public static string English(this ReturnKey key) =>
        $"the return of area {key.Area.Number()} for {key.Year.Number()} ({key.Standard}, {key.Population.English()})";

    public static string Vietnamese(this FlowPart part) => part switch
    {
        FlowPart.Start => "đầu năm",
        FlowPart.Exit => "thoát",
        FlowPart.FallenBack => "tái",
        FlowPart.NewlyPoor => "phát sinh",
        FlowPart.NetChange => "biến động hành chính ròng",
        FlowPart.End => "cuối năm",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    public static string English(this FlowPart part) => part switch
    {
        FlowPart.Start => "start",
        FlowPart.Exit => "exit",
        FlowPart.FallenBack => "fallen back",
        FlowPart.NewlyPoor => "newly poor",
        FlowPart.NetChange => "net change",
        FlowPart.End => "end",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    public static string Vietnamese(this MisprintKind misprint) => misprint == MisprintKind.OneDigitChanged
        ? "nếu chỉ in sai một chữ số"
        : "nếu hai chữ số liền nhau bị đổi chỗ";

    public static string English(this MisprintKind misprint) => misprint == MisprintKind.OneDigitChanged
        ? "if one digit was misprinted"
        : "if two neighbouring digits were swapped";
}
